import DPSACore
import DPSASyntax

extension JSONText {
    /// A witness, as JSON and SARIF write it: what is not known is null, and what belongs to the other kind is left out.
    mutating func append(_ witness: Finding.Witness, _ places: inout SourcePlaces) {
        beginObject()
        member("kind", witness.kind.rawValue)
        member("category", witness.category)
        switch witness.kind {
        case .tuple:
            member("purpose", witness.purpose)
            member("place", witness.place)
            member("recipient", witness.recipient)
            member("retention", witness.retention)
        case .history:
            key("events")
            beginArray()
            for event in witness.events {
                beginObject()
                member("event", event.name)
                member("date", event.date)
                endObject()
            }
            endArray()
            member("kept", witness.kept)
            member("allowed", witness.allowed)
        }
        key("clause")
        if let clause = witness.clause {
            beginObject()
            member("agreement", clause.agreement)
            member("number", clause.number)
            member("heading", clause.heading)
            key("location")
            append(places.place(of: clause.location))
            endObject()
        } else {
            null()
        }
        endObject()
    }
}
