# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it, in the bash 3.2 that macOS has. Everything but Homebrew's packages stays under
# the checkout's build folder.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
formulae='cmake ninja qt qtkeychain simdjson libarchive'

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

need_macos() {
    [ "$(uname -s)" = Darwin ] || stop 'This needs a Mac.'
}

install_missing() {
    local formula
    command -v brew >/dev/null || stop 'Homebrew is missing: https://brew.sh'
    for formula in $formulae; do
        brew list --formula "$formula" >/dev/null 2>&1 || brew install "$formula" || stop "$formula could not be installed."
    done
}

# open_image IMAGE: sets `bundle` to the one in the image, until this script ends.
open_image() {
    work=$(mktemp -d)
    volume=$work/volume
    trap 'hdiutil detach -quiet "$volume" || true; rm -rf "$work"' EXIT
    mkdir "$volume"
    hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$1" || stop "$1 cannot be opened."
    bundle=$volume/Millwright.app
}
