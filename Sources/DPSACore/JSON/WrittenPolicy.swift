extension Disclosure {
    /// Why a file is no policy of ours.
    public struct PolicyFault: Error, Sendable {
        /// What is wrong: lower case, no full stop.
        public var message: String
    }

    /// Reads what was written as `policy.json`, by this version or an earlier one.
    ///
    /// - Parameter bytes: the content of the file.
    public init(policy bytes: [UInt8]) throws(PolicyFault) {
        do {
            let root = try JSONParser.parse(bytes)
            guard case .object = root else { throw PolicyFault(message: "it is no JSON object") }
            guard case .integer(let version)? = root["schemaVersion"] else {
                throw PolicyFault(message: "it has no `schemaVersion`")
            }
            guard version == PolicySchema.version else {
                throw PolicyFault(message: "its schemaVersion is \(version), not \(PolicySchema.version)")
            }
            self = try PolicyReader.read(root)
        } catch let fault as PolicyFault {
            throw fault
        } catch let failure as JSONParser.Failure {
            throw PolicyFault(message: "it is no JSON: \(failure)")
        } catch let failure as PolicyReader.Failure {
            throw PolicyFault(message: "it is no policy: \(failure.problem)")
        } catch {
            throw PolicyFault(message: "it cannot be read")
        }
        guard !name.isEmpty else { throw PolicyFault(message: "it has no name") }
    }
}
