/// Scripts that complete command lines in a shell, made from the table.
enum Completions {
    /// The script for a shell.
    static func script(for shell: String) -> String {
        switch shell {
        case "zsh": zsh
        case "fish": fish
        default: bash
        }
    }

    // MARK: bash

    private static var bash: String {
        var script = """
            # Completions of dpsac for bash.
            _dpsac() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
                # Where = parts words, an option before it is one word further back.
                if [[ $word == = ]]; then word=
                elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
                COMPREPLY=()
                if (( COMP_CWORD == 1 )); then
                    COMPREPLY=($(compgen -W '\(words(CommandTable.commands.map(\.name.rawValue) + standing))' -- "$word"))
                    return
                fi
                case $command in

            """
        for command in CommandTable.commands {
            script += "    \(command.name.rawValue))\n"
            let valued = command.options.filter { $0.value != nil }
            if !valued.isEmpty {
                script += "        case $before in\n"
                for option in valued {
                    script += "        --\(option.name.rawValue)) \(bashReply(option.kind)); return ;;\n"
                }
                script += "        esac\n"
            }
            let options = command.options.map { "--\($0.name.rawValue)" } + standing
            script += "        if [[ $word == -* ]]; then\n"
            script += "            COMPREPLY=($(compgen -W '\(words(options))' -- \"$word\"))\n"
            let argument = bashReply(argumentKind(command), otherwise: argumentWords(command))
            script += "        else\n            \(argument)\n        fi ;;\n"
        }
        return script + """
                esac
            }
            complete -o filenames -F _dpsac dpsac

            """
    }

    private static func bashReply(_ kind: ValueKind, otherwise others: [String] = []) -> String {
        switch kind {
        case .path: "COMPREPLY=($(compgen -f -- \"$word\"))"
        case .directory: "COMPREPLY=($(compgen -d -- \"$word\"))"
        case .choice, .list: "COMPREPLY=($(compgen -W '\(words(kind.words))' -- \"$word\"))"
        case .text, .number, .date:
            others.isEmpty ? ":" : "COMPREPLY=($(compgen -W '\(words(others))' -- \"$word\"))"
        }
    }

    // MARK: zsh

    private static var zsh: String {
        var script =
            "#compdef dpsac\n# Completions of dpsac for zsh.\n_dpsac() {\n    local -a commands\n    commands=(\n"
        for command in CommandTable.commands {
            script += "        '\(command.name.rawValue):\(zshQuoted(command.summary))'\n"
        }
        script += """
                )
                if (( CURRENT == 2 )); then
                    _describe -t commands command commands
                    _arguments '(-h --help)'{-h,--help}'[show this help]' '--version[show the version]'
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in

            """
        for command in CommandTable.commands {
            script += "    \(command.name.rawValue))\n        _arguments -s"
            for option in command.options {
                var specification = "--\(option.name.rawValue)"
                if option.value != nil { specification += "=" }
                specification += "[\(zshQuoted(option.summary))]"
                if let value = option.value {
                    specification += ":\(zshQuoted(value)):\(zshAction(option.kind))"
                }
                script += " \\\n            '\(option.isRepeated ? "*" : "")\(specification)'"
            }
            script +=
                " \\\n            '(-h --help)'{-h,--help}'[show this help]' \\\n            '--version[show the version]'"
            for (index, argument) in command.arguments.enumerated() {
                let others = argumentWords(command)
                let action = others.isEmpty || argument.kind != .text ? zshAction(argument.kind) : "(\(words(others)))"
                let place = argument.isRepeated ? "*" : String(index + 1)
                script +=
                    " \\\n            '\(place):\(argument.isOptional ? ":" : "")\(zshQuoted(argument.name)):\(action)'"
            }
            script += " ;;\n"
        }
        return script + "    esac\n}\n_dpsac \"$@\"\n"
    }

    private static func zshAction(_ kind: ValueKind) -> String {
        switch kind {
        case .path: "_files"
        case .directory: "_files -/"
        case .choice(let choices): "(\(words(choices)))"
        case .list(let choices): "_values -s , value \(words(choices))"
        case .text, .number, .date: " "
        }
    }

    // Inside '...', and where colons and brackets part a specification.
    private static func zshQuoted(_ text: String) -> String {
        var quoted = ""
        for character in text {
            switch character {
            case "'": quoted += "'\\''"
            case ":", "[", "]", "\\": quoted += "\\\(character)"
            default: quoted.append(character)
            }
        }
        return quoted
    }

    // MARK: fish

    private static var fish: String {
        var script = "# Completions of dpsac for fish.\ncomplete -c dpsac -f\n"
        script += "complete -c dpsac -s h -l help -d 'show this help'\n"
        script += "complete -c dpsac -l version -d 'show the version'\n"
        for command in CommandTable.commands {
            script +=
                "complete -c dpsac -n __fish_use_subcommand -a \(command.name.rawValue) -d '\(fishQuoted(command.summary))'\n"
        }
        for command in CommandTable.commands {
            let head = "complete -c dpsac -n '__fish_seen_subcommand_from \(command.name.rawValue)'"
            for option in command.options {
                script += "\(head) -l \(option.name.rawValue)"
                if option.value != nil { script += fishValue(option.kind) }
                script += " -d '\(fishQuoted(option.summary))'\n"
            }
            switch argumentKind(command) {
            case .path, .directory: script += "\(head) -F\n"
            case .choice(let choices): script += "\(head) -a '\(words(choices))'\n"
            default:
                let others = argumentWords(command)
                if !others.isEmpty { script += "\(head) -a '\(words(others))'\n" }
            }
        }
        return script
    }

    private static func fishValue(_ kind: ValueKind) -> String {
        switch kind {
        case .path: " -r -F"
        case .directory: " -x -a '(__fish_complete_directories)'"
        case .choice, .list: " -x -a '\(words(kind.words))'"
        case .text, .number, .date: " -x"
        }
    }

    private static func fishQuoted(_ text: String) -> String {
        text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
    }

    // MARK: all

    private static let standing = ["--help", "--version"]

    private static func words(_ words: [String]) -> String { words.joined(separator: " ") }

    private static func argumentKind(_ command: CommandDescription) -> ValueKind {
        command.arguments.first?.kind ?? .text
    }

    // The names of commands are the one set of words that the table cannot hold: it would hold itself.
    private static func argumentWords(_ command: CommandDescription) -> [String] {
        command.name == .help ? CommandTable.commands.map(\.name.rawValue) : []
    }
}
