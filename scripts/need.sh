#!/bin/sh
# Makes sure that what a target needs is there, and installs what is missing where it can.
# Usage: need.sh swift|libraries|browser|python3|python...
set -eu
cd "$(dirname "$0")/.."

SWIFT="${SWIFT:-swift}"
VENV=.build/venv
REQUIREMENTS=Tests/BrowserTests/requirements.txt

say() { printf '%s\n' "$*" >&2; }
stop() {
  say "make: $*"
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# Installs the packages in $1 (Debian) or $2 (Homebrew); $3 says what for.
install() {
  case "$(uname -s)" in
    Darwin)
      has brew || stop "$3 needs $2. Install Homebrew (https://brew.sh) and run make again."
      say "Installing with Homebrew: $2"
      # The names are a list of words.
      # shellcheck disable=SC2086
      brew install $2 >&2
      return
      ;;
  esac
  has apt-get || stop "$3 needs these Debian packages: $1.
There is no apt-get here: install what they are called on this system and run make again."
  as_root=
  if [ "$(id -u)" != 0 ]; then
    has sudo || stop "$3 needs these Debian packages: $1.
Ask someone who is root for: apt-get install $1"
    as_root=sudo
    # Nobody is there to type a password.
    [ -t 0 ] || as_root='sudo -n'
  fi
  say "Installing with apt-get: $1"
  # shellcheck disable=SC2086
  {
    $as_root apt-get update -qq &&
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1
  } >&2 || stop "apt-get could not install: $1"
}

need_swift() {
  say_link='Swift 6.3 is needed: see swift.org/install'
  has "$SWIFT" || stop "$say_link"
  version=$("$SWIFT" --version 2>/dev/null |
    sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  minor=${version#*.}
  [ -n "$version" ] || stop "$SWIFT does not tell its version. $say_link"
  if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
    stop "Swift $version is too old. $say_link"
  fi
  has git || install git git 'Swift'
}

# A library is there when its package is (Debian), or when the compiler finds its header.
has_library() {
  if has dpkg-query; then
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
    return
  fi
  prefix=$(has brew && brew --prefix || printf /usr/local)
  printf '#include <%s>\n' "$2" | cc -E -I"$prefix/include" - >/dev/null 2>&1
}

need_libraries() {
  missing=
  for pair in libcmark-gfm-dev:cmark-gfm.h \
    libcmark-gfm-extensions-dev:cmark-gfm-core-extensions.h \
    libsqlite3-dev:sqlite3.h zlib1g-dev:zlib.h; do
    has_library "${pair%%:*}" "${pair#*:}" || missing="$missing ${pair%%:*}"
  done
  [ -z "$missing" ] || install "${missing# }" 'cmark-gfm sqlite' 'Inzage'
}

has_chromium() {
  has chromium || has chromium-browser || has google-chrome ||
    [ -x '/Applications/Chromium.app/Contents/MacOS/Chromium' ] ||
    [ -x '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' ]
}

has_font() { ! has fc-list || [ -n "$(fc-list : family 2>/dev/null | head -n 1)" ]; }

# /usr/bin/java of macOS is there without Java, and says so when it is run.
has_java() { java -version >/dev/null 2>&1; }

need_browser() {
  has_chromium || install chromium '--cask chromium' 'The browser tests'
  has_java || install default-jre-headless openjdk 'The HTML checker'
  has_font || install fonts-dejavu-core font-dejavu 'The browser tests'
}

need_python3() { has python3 || install python3 python3 'This'; }

# The first Python that can make an environment of its own.
python() {
  for candidate in "${PYTHON:-}" python3 /usr/bin/python3; do
    [ -n "$candidate" ] || continue
    "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' \
      >/dev/null 2>&1 || continue
    printf '%s' "$candidate"
    return
  done
}

need_python() {
  "$VENV/bin/python" -c '' >/dev/null 2>&1 && cmp -s "$REQUIREMENTS" "$VENV/requirements.txt" &&
    return
  found=$(python)
  if [ -z "$found" ]; then
    install 'python3 python3-venv' python3 'The browser tests'
    found=$(python)
  fi
  [ -n "$found" ] || stop 'Python 3.10 or newer with venv is needed for the browser tests'
  say "Making a Python environment in $VENV"
  rm -rf "$VENV"
  mkdir -p .build
  "$found" -m venv "$VENV"
  "$VENV/bin/python" -m pip install -qq --disable-pip-version-check \
    -r "$REQUIREMENTS" >&2 || stop 'pip could not install the packages of the browser tests'
  cp "$REQUIREMENTS" "$VENV/requirements.txt"
}

for need in "$@"; do
  case "$need" in
    swift | libraries | browser | python3 | python) "need_$need" ;;
    *) stop "need.sh does not know '$need'" ;;
  esac
done
