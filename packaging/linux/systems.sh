# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by what needs another Debian than the one it runs on. Needs root and debootstrap.

# make_system CODENAME FOLDER: the least that a system of that release consists of.
make_system() {
    local log=$repository/build/debootstrap.log
    rm -rf "$2"
    mkdir -p "$(dirname "$2")"
    debootstrap --variant=minbase "$1" "$2" >"$log" 2>&1 || stop "$(tail -n 5 "$log")"
}

# in_system FOLDER [--userspec=USER] COMMAND…: with nothing of this environment; its processes end with the command.
in_system() {
    local root=$1 user=()
    shift
    case $1 in --userspec=*) user=("$1") && shift ;; esac
    unshare --mount --pid --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$@"' "$root" \
        "${user[@]}" "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}
