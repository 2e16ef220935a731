/// The files of the estate that are neither pages nor tables: the site map, and the headers that a server is to send.
enum EstateFiles {
    /// A site map has at most so many addresses; beyond, there are several, and one that names them.
    static let greatestAddressCount = 50_000

    /// The site map: every page in every locale, with the day of its last revision where that is known.
    ///
    /// - Parameters:
    ///   - pages: the folders of the pages, that of the index empty, each with a date or an empty text.
    ///   - baseURL: the address of the `html` directory.
    static func siteMap(
        _ pages: [(name: String, revised: String)],
        _ addresses: PageAddresses,
        baseURL: String,
        greatestAddressCount: Int = greatestAddressCount
    ) -> [OutputFile] {
        let base = baseURL.hasSuffix("/") ? baseURL : "\(baseURL)/"
        let locales = addresses.locales
        let count = pages.count * locales.count
        let parts = (count + greatestAddressCount - 1) / greatestAddressCount
        var files: [OutputFile] = []
        for part in 0..<max(parts, 1) {
            let range = part * greatestAddressCount..<min(count, (part + 1) * greatestAddressCount)
            var xml = XMLWriter()
            xml.element(.urlset) { xml in
                for index in range {
                    let page = pages[index / locales.count]
                    xml.element(.url) { xml in
                        let path = addresses.path(of: page.name, in: locales[index % locales.count])
                        xml.element(.loc, text: "\(base)\(path)")
                        if !page.revised.isEmpty { xml.element(.lastmod, text: String(page.revised.prefix(10))) }
                    }
                }
            }
            let name = parts > 1 ? "sitemap-\(part + 1).xml" : "sitemap.xml"
            files.append(OutputFile(path: "html/\(name)", xml.finished()))
        }
        guard parts > 1 else { return files }
        var xml = XMLWriter()
        xml.element(.sitemapindex) { xml in
            for part in 1...parts {
                xml.element(.sitemap) { $0.element(.loc, text: "\(base)sitemap-\(part).xml") }
            }
        }
        files.append(OutputFile(path: "html/sitemap.xml", xml.finished()))
        return files
    }

    /// The headers that a server is to send with the pages.
    ///
    /// In the format of the file `_headers`, which several hosts of static sites read: a pattern of paths, then its headers.  Each page names
    /// its own, narrower policy; the one here also says what a page cannot say of itself.
    ///
    /// - Parameter documents: the digests of the style sheets of the documents' pages.
    static func headers(documents: [String]) -> OutputFile {
        let text = """
            # Headers that a server is recommended to send with these pages. Hosts of static sites read this file as it stands;
            # for other servers it says what to set.
            /*
              Content-Security-Policy: \(EstateStyle.contentSecurityPolicyOfSite(documents: documents))
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: same-origin
              Strict-Transport-Security: max-age=31536000
              Cache-Control: no-cache

            """
        return OutputFile(path: "html/_headers", bytes: Array(text.utf8))
    }
}
