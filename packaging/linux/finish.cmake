# SPDX-License-Identifier: GPL-3.0-or-later
# For CPack, on the package that it has made: a .deb tells modes of its three parts, and CPack takes those of the umask.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(header [[((debian-binary|(control|data)\.tar\.[a-z0-9]+) +[0-9]+ +0 +0 +100)[0-7]{3}( +[0-9]+ +`)$]])
    foreach(package IN LISTS CPACK_PACKAGE_FILES)
        execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C
            sed --in-place --regexp-extended "s/${header}/\\1644\\4/" ${package} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
