/// How a page of the estate links to other pages, whatever folder it lies in.
struct EstateAddresses: Sendable {
    /// Where pages are.
    let addresses: PageAddresses
    /// From the folder of the page to that of all pages.
    private let up: StaticString

    /// The links of a page; an empty name is that of the index.
    init(of name: String, _ addresses: PageAddresses) {
        self.addresses = addresses
        let folders = name.isEmpty ? 0 : 1 + name.utf8.count { $0 == UInt8(ascii: "/") }
        switch folders + (addresses.isDefault ? 0 : 1) {
        case 0: up = ""
        case 1: up = "../"
        case 2: up = "../../"
        default: up = "../../../"
        }
    }

    /// The page of a document, or another page of the estate.
    func page(_ name: String) -> HTMLAddress {
        HTMLAddress(
            prefix: up,
            name: name,
            infix: addresses.isDefault ? "/index.html" : addresses.locale.pageInFolder
        )
    }

    /// The index.
    var index: HTMLAddress {
        addresses.isDefault
            ? HTMLAddress(prefix: up, name: "index.html", infix: "")
            : HTMLAddress(prefix: up, name: "index-\(addresses.locale.tag)", infix: "/index.html")
    }

    /// The feed.
    var feed: HTMLAddress { HTMLAddress(prefix: up, name: addresses.feedPath, infix: "") }
}

extension PageAddresses {
    /// The path of the feed below the `html` directory.
    var feedPath: String { isDefault ? "feed.xml" : "index-\(locale.tag)/feed.xml" }
}
