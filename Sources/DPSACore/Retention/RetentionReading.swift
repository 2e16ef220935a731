extension RetentionLowering {
    /// How a statement is read.
    struct Reading: Hashable, Sendable {
        /// Whether of ranges and choices the upper end counts.
        var isUpper = true
        /// Whether circumstances and options in exceptions hold from the beginning.
        var isExceptional = false
        var lengths = Lengths.asNeeded
        var circumstances = Circumstances.inMinima
    }

    /// Where it counts that a circumstance may come about, on any day; elsewhere it does not.
    enum Circumstances: Sendable {
        /// In the exceptions of minima.
        case inMinima
        /// In all exceptions.
        case everywhere
    }

    /// What becomes of lengths that are open, where something depends on when they end.
    enum Lengths: Sendable {
        /// One end counts where that is the worst case, otherwise each length counts.
        case asNeeded
        /// Each length counts.
        case all
        /// Each length counts, and each delay before the data are gone.
        case allAndDelays
        /// Those that another rule has as well take their time there; of others one end counts.
        case known
    }
}
