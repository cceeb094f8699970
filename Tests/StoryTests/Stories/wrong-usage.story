What the command does not know it says, with exit code 64.

$ inzage chek
Error: Unexpected argument 'chek'
Usage: inzage <subcommand>
  See 'inzage --help' for more information.
[exit 64]

$ inzage build --jobs 0
Error: --jobs takes a number from 1 to 256.
Usage: inzage build [--content <folder>] [--templates <folder>] [--language <language>] [--output <folder>] [--base-url <url>] [--date <date>] [--jobs <number>] [--quiet]
  See 'inzage build --help' for more information.
[exit 64]

$ inzage check --language fr
Error: 'fr' is not a language of Inzage; write nl or en.
Usage: inzage check [--content <folder>] [--templates <folder>] [--language <language>]
  See 'inzage check --help' for more information.
[exit 64]

$ inzage build --date 2026-02-30
Error: '2026-02-30' is not a day; write it as 2026-11-22.
Usage: inzage build [--content <folder>] [--templates <folder>] [--language <language>] [--output <folder>] [--base-url <url>] [--date <date>] [--jobs <number>] [--quiet]
  See 'inzage build --help' for more information.
[exit 64]
