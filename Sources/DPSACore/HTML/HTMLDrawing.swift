/// Drawings in pages: they consist of numbers and fixed names, and their texts are escaped as all others are.
extension HTMLWriter {
    /// A stroke of a bar, from one point of its hundred to another.
    struct Stroke: Sendable, Equatable {
        /// How it is drawn: by its form, so that nothing depends on colour.
        enum Form: Sendable, Equatable { case solid, dashed, dotted }

        var form: Form
        var start: Int
        var end: Int
    }

    /// Writes a bar, which repeats what stands in words beside it.
    mutating func bar(_ strokes: [Stroke]) {
        literal("<svg class=bar aria-hidden=true>")
        for stroke in strokes {
            switch stroke.form {
            case .solid: literal("<line")
            case .dashed: literal("<line class=u")
            case .dotted: literal("<line class=o")
            }
            if stroke.start > 0 { percentage(" x1=", stroke.start) }
            percentage(" x2=", stroke.end)
            // Without the space the value would go on.
            literal(" />")
        }
        literal("</svg>")
    }

    private mutating func percentage(_ attribute: StaticString, _ number: Int) {
        literal(attribute)
        self.number(number)
        literal("%")
    }

    /// Writes curves from points to points to their right or left; where both are at one height, a line.
    mutating func curves(_ curves: [(start: (x: Int, y: Int), end: (x: Int, y: Int))]) {
        literal("<path class=e d=\"")
        for curve in curves {
            let middle = (curve.start.x + curve.end.x) / 2
            command("M", curve.start.x, curve.start.y)
            if curve.start.y == curve.end.y {
                literal("H")
                number(curve.end.x)
                continue
            }
            command("C", middle, curve.start.y)
            command(" ", middle, curve.end.y)
            command(" ", curve.end.x, curve.end.y)
        }
        literal("\"/>")
    }

    /// Writes boxes of one width.
    mutating func boxes(_ boxes: [(x: Int, y: Int, height: Int)], width: Int) {
        literal("<path class=b d=\"")
        for box in boxes {
            command("M", box.x, box.y)
            literal("h")
            number(width)
            literal("v")
            number(box.height)
            literal("H")
            number(box.x)
            literal("z")
        }
        literal("\"/>")
    }

    private mutating func command(_ letter: StaticString, _ x: Int, _ y: Int) {
        literal(letter)
        number(x)
        literal(" ")
        number(y)
    }

    /// Writes data about the page for machines; the writer of JSON escapes what would end the element.
    mutating func linkedData(_ json: borrowing ByteBuffer) {
        literal("<script type=\"application/ld+json\">")
        json.withBytes { escaped($0) }
        literal("</script>\n")
    }
}
