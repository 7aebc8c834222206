# SPDX-License-Identifier: GPL-3.0-or-later
# How CPack makes the Debian package and the RPM package of what is installed.

# One for each release of the system, as its libraries differ; the one for a newer release counts as newer.
set(system "")
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release lines REGEX "^(ID|VERSION_ID)=")
    list(SORT lines) # ID comes first
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[A-Z_]*=\"?([^\"]*)\"?$" "\\1" value "${line}")
        string(APPEND system "${value}")
    endforeach()
endif()
set(DEBIAN_REVISION 1~${system})
include(${CMAKE_CURRENT_LIST_DIR}/releases.cmake)

set(description "Millwright shows a fleet of Droid Computers in one table, follows their
provisioning, metrics and sessions, creates and renames computers, refreshes
credentials, starts failed installations again and deletes computers after a
confirmation that names them. A sandbox to try it on is built in.")

set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES OFF) # arrange.cmake and rpm do it, and keep what they take away
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_BINARY_DIR}/linux/time.cmake)
file(WRITE ${CPACK_PROJECT_CONFIG_FILE} "set(ENV{SOURCE_DATE_EPOCH} ${RELEASE_TIME})\n")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/arrange.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finish.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins keep the journal, draw the icons and reach the keychain: no linker sees them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, gnome-keyring | kwalletmanager | keepassxc,\
 qt6-translations-l10n, fonts-dejavu-core | fonts-liberation | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, fonts-noto-cjk | fonts-ipafont-gothic")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP "Applications/System")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${description}")
set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme, libsecret-1.so.0()(64bit)") # rpm finds what is linked
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/linux/changelog.rpm)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/fish
    /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor /usr/share/licenses
    /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
# The time of the release stands for that of building, and rpm's own tools put the debug symbols apart.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links alldebug
%define __brp_compress %{nil}
Recommends: ca-certificates, gnome-keyring, qt6-qttranslations, qt6-sql-sqlite
%debug_package")
