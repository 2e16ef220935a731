import DPSACalendar

/// Moments as RFC 3339 writes them: `2024-03-04T11:54:26Z`, `2024-03-04T11:54:26.5+08:00`.
enum InternetTime {
    /// The seconds since 1970; `nil` if the text is not such a moment.
    static func seconds(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)) else {
            return nil
        }
        guard bytes[10] | 0x20 == 0x74, bytes[13] == 0x3A, bytes[16] == 0x3A else { return nil }
        guard let hour = DecimalDigits.value(bytes[11..<13]), let minute = DecimalDigits.value(bytes[14..<16]),
            let second = DecimalDigits.value(bytes[17..<19]), hour < 24, minute < 60, second <= 60
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0.0
        if rest.first == 0x2E {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            var unit = 1.0
            for digit in digits.prefix(9) {
                unit /= 10
                fraction += Double(digit - 0x30) * unit
            }
            rest = rest[digits.endIndex...]
        }
        guard let offset = offset(rest) else { return nil }
        return Double(date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second - offset) + fraction
    }

    /// The seconds by which a zone is ahead: `Z`, `+08:00`.
    private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
        let zone = Array(zone)
        if zone.count == 1, zone[0] | 0x20 == 0x7A { return 0 }
        guard zone.count == 6, zone[0] == 0x2B || zone[0] == 0x2D, zone[3] == 0x3A else { return nil }
        guard let hours = DecimalDigits.value(zone[1..<3]), let minutes = DecimalDigits.value(zone[4..<6]),
            hours < 24, minutes < 60
        else { return nil }
        return (zone[0] == 0x2D ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }

    /// The text in universal time; `nil` outside the years that have one.
    static func text(_ seconds: Double) -> String? {
        guard seconds.magnitude < 1e12 else { return nil }
        let milliseconds = Int((seconds * 1_000).rounded())
        let (whole, fraction) = milliseconds.quotientAndFloorRemainder(1_000)
        let (days, time) = whole.quotientAndFloorRemainder(86_400)
        guard let date = CalendarDate(dayNumber: days) else { return nil }
        let clock = [time / 3_600, time / 60 % 60, time % 60].map(DecimalDigits.two).joined(separator: ":")
        guard fraction > 0 else { return "\(date)T\(clock)Z" }
        return "\(date)T\(clock).\(fraction < 100 ? "0" : "")\(DecimalDigits.two(fraction))Z"
    }
}

extension Int {
    /// Division that rounds down, so that moments before 1970 have a time of day too.
    fileprivate func quotientAndFloorRemainder(_ divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// Numbers of a fixed count of decimal digits.
enum DecimalDigits {
    /// The number, or `nil` if there is anything but digits.
    static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }

    /// A number below a hundred in two digits.
    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
