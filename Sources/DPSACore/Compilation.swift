public import DPSASyntax

/// One run over a set of files: source → tokens → syntax → model → findings, and from the model the disclosures.
///
/// Pure: bytes in, values out.  The order of the files changes no finding and no output.
public struct Compilation: Sendable {
    /// A document of the compilation that has outputs.
    public struct Document: Sendable {
        /// Module or agreement.
        public var form: Disclosure.Form
        /// The declared name.
        public var name: String
        /// The index of the file that declares it.
        public var file: Int
    }

    /// The files, in the order given.
    public let files: [SourceFile]
    /// All findings, by path, then by place; waived ones carry their reason.
    public let findings: [Finding]
    /// The modules and agreements, by name.
    public let documents: [Document]

    /// Compiles files.
    ///
    /// - Parameters:
    ///   - files: the inputs, in any order.
    ///   - asOf: the date, `2026-01-31`, by which waivers and reviews are judged; it affects findings only.
    public init(files: [SourceFile], asOf: String) {
        self.files = files
        findings = []
        documents = []
    }

    /// What a document states, resolved.  Meaningful only if no finding is an error.
    public func disclosure(of document: Int) -> Disclosure {
        Disclosure(form: documents[document].form, name: documents[document].name, label: "")
    }
}
