import DPSASyntax

/// The picture of section 3.
extension ModulePage {
    /// What the picture shows: the facts of the table of places.
    var flowPicture: FlowPicture {
        var picture = FlowPicture()
        for (index, category) in disclosure.categories.enumerated() where !category.isNegative {
            let data = sentences.plainLabel(ofCategory: index)
            let facts = categoryFacts[index][.places]
            for fact in facts {
                if fact.deniesStorage, !fact.isQualified {
                    picture.add(data, LocalizedText(text: frame.templates.plain(.shortNotStored)), [])
                }
                guard fact.namesPlace else { continue }
                if fact.targets.isEmpty {
                    picture.add(data, sentences.chosen(by: fact.chooser), inheritedRegions)
                }
                for place in fact.targets {
                    picture.add(data, sentences.plainLabel(of: place), regions(of: place, ofCategory: index))
                }
            }
            let isStated = facts.contains { !$0.concernsDocument }
            guard !isStated, let parentSentences else { continue }
            for fact in parentFacts[.places] where fact.namesPlace {
                for place in fact.targets {
                    picture.add(data, parentSentences.plainLabel(of: place), inheritedRegions)
                }
            }
        }
        return picture
    }

    /// The picture; nothing if there is too much in it to be seen.
    func flow() -> HTMLFragment {
        let picture = flowPicture
        guard picture.isClear else { return .empty }
        let templates = frame.templates
        return HTMLFragment { html in
            picture.write(
                description: templates.plain(.flowDescription),
                headings: [
                    templates.plain(.columnData), templates.plain(.glanceWhere), templates.plain(.columnRegion),
                ],
                isRightToLeft: frame.addresses.locale.isRightToLeft,
                language: PageLocale.source.tag,
                into: &html
            )
        }
    }

    /// The regions of a place: what the module says of it, else where it is at home, else what the parent says.
    private func regions(of place: Disclosure.Reference, ofCategory index: Int) -> [LocalizedText] {
        var regions: [LocalizedText] = []
        for fact in categoryFacts[index].regions + facts.regions {
            let places = fact.isQualified ? fact.qualifiers.places : []
            guard places.isEmpty || places.contains(where: { $0.name == place.name }) else { continue }
            regions += sentences.plainTargets(of: fact)
        }
        if regions.isEmpty, case .noun(.system, let noun) = place.target, disclosure.nouns.indices.contains(noun) {
            regions = disclosure.nouns[noun].places.map { sentences.plainLabel(of: $0) }
        }
        return regions.isEmpty ? inheritedRegions : regions
    }

    private var inheritedRegions: [LocalizedText] {
        guard let parentSentences else { return [] }
        return parentFacts.regions.flatMap { parentSentences.plainTargets(of: $0) }
    }
}

extension SentenceWriter {
    /// The label of what is mentioned, for drawings.
    func plainLabel(of reference: Disclosure.Reference) -> LocalizedText {
        translator?.label(of: reference) ?? LocalizedText(text: reference.label)
    }

    /// The label of a category, for drawings.
    func plainLabel(ofCategory index: Int) -> LocalizedText {
        translator?.label(ofCategory: index) ?? LocalizedText(text: categories[index].label)
    }

    /// The targets of a fact, or that somebody chooses them.
    fileprivate func plainTargets(of fact: Disclosure.Fact) -> [LocalizedText] {
        fact.targets.isEmpty ? [chosen(by: fact.chooser)] : fact.targets.map { plainLabel(of: $0) }
    }

    /// That somebody chooses.
    func chosen(by chooser: Disclosure.Reference?) -> LocalizedText {
        var isForeign = false
        let text = templates.plain(.flowChosen) { _ in
            guard let chooser else { return "" }
            let label = plainLabel(of: chooser)
            isForeign = label.isForeign
            return isCustomer(chooser) ? templates.plain(.customerObject) : label.text
        }
        return LocalizedText(text: text, isForeign: isForeign)
    }

    private func isCustomer(_ reference: Disclosure.Reference) -> Bool {
        guard case .noun(.party, let index) = reference.target, nouns.indices.contains(index) else { return false }
        return nouns[index].name == "customer" && nouns[index].container == "Standard"
    }
}
