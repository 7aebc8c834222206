# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the scripts beside it, which also run in the bash 3.2 of macOS and the one of Windows.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
release=$repository/packaging/release
version=$(sed -n 's/^    VERSION \([0-9][0-9.]*\)$/\1/p' "$repository/CMakeLists.txt")

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}
[ -n "$version" ] || stop 'CMakeLists.txt does not tell the version.'

# As sha256sum tells it; macOS has none.
digests() {
    if command -v sha256sum >/dev/null; then
        sha256sum "$@"
    else
        shasum -a 256 "$@"
    fi
}
