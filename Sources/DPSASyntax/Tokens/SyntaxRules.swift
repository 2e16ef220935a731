extension RuleCode {
    /// Bytes that are not UTF-8.
    public static let invalidEncoding = RuleCode(rawValue: "SYN001")
    /// A control, bidirectional or zero-width character.
    public static let forbiddenCharacter = RuleCode(rawValue: "SYN002")
    /// A character that begins no token.
    public static let unknownCharacter = RuleCode(rawValue: "SYN003")
    /// A string without its end.
    public static let unterminatedString = RuleCode(rawValue: "SYN004")
    /// A comment without its end.
    public static let unterminatedComment = RuleCode(rawValue: "SYN005")
    /// An escape that does not exist, or a block whose lines are indented less than its end.
    public static let invalidString = RuleCode(rawValue: "SYN006")
    /// A name of more than 200 bytes.
    public static let nameTooLong = RuleCode(rawValue: "SYN007")
    /// Braces nested more than 256 deep.
    public static let nestingTooDeep = RuleCode(rawValue: "SYN008")
    /// Something else was expected here.
    public static let unexpectedToken = RuleCode(rawValue: "SYN009")
    /// A brace, parenthesis or bracket without its partner.
    public static let unbalancedDelimiter = RuleCode(rawValue: "SYN010")
    /// A language version that this compiler does not know.
    public static let unknownLanguageVersion = RuleCode(rawValue: "SYN011")
    /// A number or a date that does not exist.
    public static let invalidNumber = RuleCode(rawValue: "SYN012")
    /// A conflict marker of a version control system.
    public static let conflictMarker = RuleCode(rawValue: "SYN013")
    /// A continuation that is not indented deeper than its statement.
    public static let misplacedContinuation = RuleCode(rawValue: "SYN014")
    /// A number that runs into a word.
    public static let numberJoinedToWord = RuleCode(rawValue: "SYN015")
}
