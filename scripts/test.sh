#!/bin/sh
# Runs the Swift tests, prints the demo portal twice, runs the browser tests on it, and adds the
# two results up in one line that is also kept in .build/test-summary.
set -eu
cd "$(dirname "$0")/.."

SWIFT="${SWIFT:-swift}"
FLAGS="${FLAGS:-}"
OUT=.build/tests
PYTHON=.build/venv/bin/python

rm -rf "$OUT" .build/test-summary .build/site-for-tests .build/site-for-tests-two
mkdir -p "$OUT"

# Each step leaves its exit code; a step that fails does not keep the next from being tried.
# FLAGS is a list of words.
# shellcheck disable=SC2086
{
  swift_code=0
  "$SWIFT" build --build-tests $FLAGS &&
    # Quiet: only what fails is told, not each of thousands of cases.
    "$SWIFT" test --quiet --skip-build --disable-xctest --xunit-output "$OUT/swift.xml" $FLAGS ||
    swift_code=$?

  print_code=0
  "$SWIFT" build -c release --product inzage $FLAGS || print_code=$?
}

print_site() {
  .build/release/inzage build --content content --templates templates --output "$1" --jobs "$2"
}

if [ "$print_code" = 0 ]; then
  { print_site .build/site-for-tests 1 && print_site .build/site-for-tests-two 2; } ||
    print_code=$?
fi
set -- "swift tests:$swift_code:$OUT/swift.xml" "demo portal:$print_code:"

if [ "$print_code" = 0 ]; then
  browser_code=0
  "$PYTHON" -B -m pytest Tests/BrowserTests --junitxml="$OUT/browser.xml" || browser_code=$?
  set -- "$@" "browser tests:$browser_code:$OUT/browser.xml"
fi

"$PYTHON" -B scripts/summary.py "$@"
