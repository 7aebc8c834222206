# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run, tests/run and .ci/run. Finds what this system lacks, says why it is wanted, installs that
# and nothing else. Everything but the system's packages stays under the checkout's build folder.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
missing=()
reasons=()

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# need PACKAGE WHY [COMMAND]: notes the package if it is absent; a COMMAND that works makes it unnecessary.
need() {
    local package=$1 why=$2
    shift 2
    if [ $# -gt 0 ] && "$@" >/dev/null 2>&1; then
        return
    fi
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
        missing+=("$package")
        reasons+=("$(printf '  %-20s %s' "$package" "$why")")
    fi
}

need_for_building() {
    need cmake 'configures the build'
    need ninja-build 'runs the build'
    need g++ 'compiles C++20'
    need qt6-base-dev 'Qt: window, network, tests'
    need qt6-svg-dev 'Qt: icons'
    need qt6-charts-dev 'Qt: charts of how busy a computer is'
    need libqt6opengl6-dev 'Qt: its charts ask for it' compgen -G '/usr/lib/*/cmake/Qt6OpenGL' # Debian 13 has it in qt6-base-dev
    need libqt6sql6-sqlite 'Qt: the activity journal is an SQLite file'
    need qt6-httpserver-dev 'Qt: the sandbox is an HTTP server'
    need qt6-websockets-dev 'Qt: its HTTP server asks for it'
    need qt6-tools-dev 'Qt: translations'
    need qt6-l10n-tools 'Qt: translations'
    need qt6-tools-dev-tools 'Qt: translations'
    need libsimdjson-dev 'reads the fleet'
    need libjemalloc-dev 'allocates without waiting for other threads'
    need libarchive-dev 'packs diagnostics files'
    need libfontconfig-dev 'knows the fonts'
    need qtkeychain-qt6-dev 'keeps API keys in the system keychain'
    need fonts-dejavu-core 'a font to draw with'
}

need_for_tests() {
    need xvfb 'a display for the accessibility test'
    need xdotool 'presses keys in the accessibility test'
    need dbus 'private buses for the tests of accessibility and keychain'
    need gnome-keyring 'the keychain that is tested against'
    need libsecret-1-0 'how the keychain is reached'
    need at-spi2-core 'what screen readers talk to'
    need python3-gi 'reads the window as a screen reader does'
    need gir1.2-atspi-2.0 'reads the window as a screen reader does'
    need qt6-translations-l10n "Qt's own words in other languages"
    need fonts-ipafont-gothic 'a font to draw Japanese with'
    need zsh 'tells what it would complete'
    need fish 'tells what it would complete'
    need desktop-file-utils 'checks the menu entry'
    need appstream 'checks the AppStream description'
    need openssl 'certificates for the TLS tests'
    need nodejs 'runs Prism, which checks the contract' command -v node
    need npm 'fetches Prism, which checks the contract' command -v npm
}

need_for_benchmarks() {
    need libbenchmark-dev 'measures'
    need curl 'what bulk operations are measured beside' command -v curl
    need xvfb 'a display to start windows on'
    need xauth 'lets them onto that display'
}

need_for_ci() {
    need clang 'the second compiler'
    need clang-tidy 'static checks'
    need clazy 'static checks of how Qt is used'
    need clang-format 'checks the layout of sources'
    need dpkg-dev 'finds what the Debian package depends on'
    need file 'CPack asks it about binaries'
    need debootstrap 'a clean system to install the package on'
    need lintian 'knows what Debian expects of packages'
    need rpm 'makes and checks the RPM package'
    need debugedit 'puts the debug symbols of the RPM package apart'
    need elfutils 'puts the debug symbols of the RPM package apart'
}

# Packages are for root: as root, or through sudo for this one command.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif [ -t 0 ]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

install_missing() {
    if [ ${#missing[@]} = 0 ]; then
        return
    fi
    local system
    system=$(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-unknown}" "${VERSION_ID:-}")
    case $system in
    'debian 12' | 'debian 13') ;;
    *) say "Millwright is built and tested on Debian 12 and 13; this is ${system:-an unknown system}." ;;
    esac
    say 'These packages are missing (names as in Debian):'
    printf '%s\n' "${reasons[@]}"
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say 'There is no apt here to install them with. Going on with what there is.'
        return
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        stop "Installing them needs root or sudo. As root, run:
  apt-get install --no-install-recommends ${missing[*]}
and then this command again."
    fi
    if [ "$(id -u)" != 0 ] && [ ! -t 0 ] && ! sudo -n true 2>/dev/null; then
        stop 'Installing them needs root, and sudo cannot ask for a password here: there is no terminal.'
    fi
    say 'Installing them.'
    as_root apt-get -q -o DPkg::Lock::Timeout=600 update || stop 'The lists of packages could not be read.'
    as_root apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "${missing[@]}" \
        || stop 'The packages could not be installed; apt tells above why.'
}

# Qt and Python want to know that text is UTF-8, also where nobody has chosen a language.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

# What programs would leave in a home goes to build/home instead.
keep_home_clean() {
    local home=$repository/build/home
    mkdir -p "$home/config" "$home/data" "$home/state" "$home/cache" \
        || stop "$repository/build cannot be written to. Was it made by another user?"
    export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
    export XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache
    export npm_config_cache=$home/cache/npm npm_config_update_notifier=false
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "$XDG_RUNTIME_DIR" ]; then
        export XDG_RUNTIME_DIR=$home/runtime
        mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
    fi
}

# sources: the names of all files of the checkout, each ended by a NUL; without git, of all but those that were made.
sources() (
    cd "$repository"
    if [ ! -e .git ] || ! git ls-files -z --cached --others --exclude-standard 2>/dev/null; then
        find . '(' -path ./build -o -path ./.git ')' -prune -o ! -type d -print0
    fi
)

# configure PRESET [OPTION…]: once, or again where the checkout has moved; the build notices later changes itself.
configure() {
    local preset=$1 cache=$repository/build/$1/CMakeCache.txt
    shift
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$repository" "$cache"; then
        set -- --fresh "$@"
    elif [ -f "$cache" ] && [ -f "$repository/build/$preset/build.ninja" ]; then
        return
    fi
    (cd "$repository" && cmake --preset "$preset" "$@") || stop "The build could not be configured."
}

# build PRESET [TARGET…]: as many compilers at a time as there are processors.
build() {
    local preset=$1
    shift
    (cd "$repository" && cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" \
        ${1:+--target "$@"}) || stop 'The build failed.'
}
