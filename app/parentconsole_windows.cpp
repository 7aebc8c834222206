// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <windows.h>

namespace {

// Programs with windows have no console. What --help and --version say goes to the one that this was started
// from, if it was and is not to go elsewhere.
bool useParentConsole()
{
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN
        || !AttachConsole(ATTACH_PARENT_PROCESS))
        return false;
    return std::freopen("CONOUT$", "w", stdout) && std::freopen("CONOUT$", "w", stderr);
}

[[maybe_unused]] const bool used = useParentConsole(); // before main() and whatever may speak in it

} // namespace
