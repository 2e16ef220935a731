/// What this compiler calls itself.
public enum DPSACVersion {
    /// The version, as `dpsac --version` and generated files print it.
    public static let text = "0.1.0"
    /// The version of the language that it compiles.
    public static let language = 1
}
