#!/bin/sh
# House rules that the compiler and the formatter do not hold. Comments may name what they like.
set -eu
cd "$(dirname "$0")/.."

broken=0

# rule MESSAGE PATTERN FOLDER...: no line of code in the folders matches the pattern.
rule() {
  message=$1
  pattern=$2
  shift 2
  found=$(grep -rnE --include='*.swift' -e "$pattern" "$@" |
    grep -vE '^[^:]*:[0-9]+: *//|func print\(' || true)
  [ -z "$found" ] && return
  printf '%s\n%s\n\n' "$message" "$found" >&2
  broken=1
}

# The rooms of Sources but for the ones named.
rooms_but() {
  for room in Sources/*/; do
    name=${room#Sources/}
    case " $* " in *" ${name%/} "*) ;; *) printf '%s ' "${room%/}" ;; esac
  done
}

rule "An error is said or thrown on, never dropped: no 'try?' and no 'try!' (CONTRIBUTING, Style)" \
  '(^|[^A-Za-z0-9_])try[?!]' Sources
rule "The program never stops itself: report a diagnostic or throw (CONTRIBUTING, Style)" \
  '(^|[^A-Za-z0-9_])(fatalError|preconditionFailure|assertionFailure)\(' Sources
rule "No way round the checks for data races" \
  '@unchecked|nonisolated\(unsafe\)' Sources
# Rooms are words without blanks.
# shellcheck disable=SC2046
rule "Only the command writes to the terminal: no 'print(' in a room" \
  '(^|[^A-Za-z0-9_.])print\(' $(rooms_but inzage)
# shellcheck disable=SC2046
rule "Only Markdown, charts and templates make HTML from values: give the page a String" \
  'HTML\(verbatim: *([^" ]|"[^"]*\\\()' $(rooms_but Markup Civic Intake Charts Press)
rule "Tests are written with Swift Testing: 'import Testing', not XCTest" \
  'import XCTest' Tests

for script in scripts/*.sh; do sh -n "$script" || broken=1; done
bash -n .ci/run || broken=1
if command -v python3 >/dev/null 2>&1; then
  python3 -B - <<'END' || broken=1
import ast, pathlib
for file in [*pathlib.Path("scripts").glob("*.py"), *pathlib.Path("Tests").rglob("*.py")]:
    ast.parse(file.read_text(encoding="utf-8"), str(file))
END
fi

exit "$broken"
