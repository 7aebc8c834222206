# SPDX-License-Identifier: GPL-3.0-or-later
# For CPack, on the tree that a package is made of, before it is.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
if(CPACK_GENERATOR STREQUAL "RPM") # where such systems look for the same
    file(RENAME ${share}/zsh/vendor-completions ${share}/zsh/site-functions)
    file(REMOVE_RECURSE ${share}/lintian ${share}/doc/millwright/changelog.Debian.gz)
    file(MAKE_DIRECTORY ${share}/licenses/millwright)
    file(REMOVE ${share}/doc/millwright/copyright)
    file(COPY_FILE ${CPACK_RESOURCE_FILE_LICENSE} ${share}/licenses/millwright/LICENSE)
endif()
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
