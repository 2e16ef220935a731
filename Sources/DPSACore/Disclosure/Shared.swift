/// A value behind one pointer, which its copies share.
///
/// For contents of many parts that are copied often: a copy counts one reference, not one for each part.  It is a value all the
/// same: a change makes another content and leaves all copies as they are.
struct Shared<Content: Sendable & Equatable>: Sendable, Equatable {
    private final class Storage: Sendable {
        let content: Content
        init(_ content: Content) { self.content = content }
    }

    private var storage: Storage

    /// Creates a value that nothing shares yet.
    init(_ content: Content) { storage = Storage(content) }

    /// What is shared.
    var content: Content {
        @inline(__always) _read { yield storage.content }
        set { storage = Storage(newValue) }
    }

    /// Which value it is, among those that exist: copies of it are the same, but equal values can have two identities.
    var identity: ObjectIdentifier { ObjectIdentifier(storage) }

    /// Whether two hold the same.
    static func == (left: Shared, right: Shared) -> Bool {
        left.storage === right.storage || left.storage.content == right.storage.content
    }
}
