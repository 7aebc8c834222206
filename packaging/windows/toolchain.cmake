# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's mingw-w64 with POSIX threads, which std::thread wants. What `build` made lies in build/windows/root,
# and is looked for before what comes with the compiler.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)

get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../../build/windows/root ABSOLUTE)
set(CMAKE_FIND_ROOT_PATH ${root} /usr/${triple})
set(CMAKE_PREFIX_PATH ${root})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's tools that run here: Debian's, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_cmake /usr/lib/*/cmake/Qt6HostInfo)
get_filename_component(host_cmake ${host_cmake} DIRECTORY)
set(QT_HOST_PATH_CMAKE_DIR ${host_cmake} CACHE PATH "")
