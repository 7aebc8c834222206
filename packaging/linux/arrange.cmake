# SPDX-License-Identifier: GPL-3.0-or-later
# For CPack, on the tree that a package is made of, before it is: brings it into the manner of the system.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
set(share ${tree}/usr/share)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Everybody may read all of it, whatever umask it was packed with; what was there before the release counts as made with it.
function(settle folder)
    run(chmod -R u=rwX,go=rX ${folder})
    run(find ${folder} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +)
endfunction()

# Takes the debug symbols out of the programs and into a package of their own, found by what the linker called them.
function(pack_debug_symbols)
    set(symbols ${tree}-dbgsym)
    file(REMOVE_RECURSE ${symbols})
    foreach(name IN ITEMS millwright millwright-sandbox)
        set(program ${tree}/usr/bin/${name})
        execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C readelf -n ${program}
            OUTPUT_VARIABLE notes COMMAND_ERROR_IS_FATAL ANY)
        if(NOT notes MATCHES "Build ID: ([0-9a-f][0-9a-f])([0-9a-f]+)")
            message(FATAL_ERROR "${program} has no build ID.")
        endif()
        set(folder ${symbols}/usr/lib/debug/.build-id/${CMAKE_MATCH_1})
        set(file ${folder}/${CMAKE_MATCH_2}.debug)
        list(APPEND ids ${CMAKE_MATCH_1}${CMAKE_MATCH_2})
        file(MAKE_DIRECTORY ${folder})
        run(objcopy --only-keep-debug --compress-debug-sections ${program} ${file})
        run(strip --strip-unneeded --remove-section=.comment ${program})
        run(objcopy --add-gnu-debuglink=${file} ${program})
        run(chmod 0644 ${file})
    endforeach()
    file(MAKE_DIRECTORY ${symbols}/usr/share/doc)
    file(CREATE_LINK millwright ${symbols}/usr/share/doc/millwright-dbgsym SYMBOLIC)

    execute_process(COMMAND dpkg --print-architecture OUTPUT_VARIABLE architecture
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
    list(JOIN ids " " ids)
    file(MAKE_DIRECTORY ${symbols}/DEBIAN)
    file(WRITE ${symbols}/DEBIAN/control "Package: millwright-dbgsym
Version: ${version}
Section: debug
Priority: optional
Architecture: ${architecture}
Auto-Built-Package: debug-symbols
Build-Ids: ${ids}
Maintainer: ${CPACK_PACKAGE_CONTACT}
Homepage: ${CPACK_PACKAGE_HOMEPAGE_URL}
Depends: millwright (= ${version})
Description: debug symbols for millwright
")
    execute_process(COMMAND sh -c "find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2"
        WORKING_DIRECTORY ${symbols} OUTPUT_FILE ${symbols}/DEBIAN/md5sums COMMAND_ERROR_IS_FATAL ANY)
    settle(${symbols})
    run(dpkg-deb --root-owner-group --build ${symbols}
        ${CPACK_PACKAGE_DIRECTORY}/millwright-dbgsym_${version}_${architecture}.deb)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
    pack_debug_symbols()
elseif(CPACK_GENERATOR STREQUAL "RPM")
    file(RENAME ${share}/zsh/vendor-completions ${share}/zsh/site-functions)
    file(REMOVE ${share}/doc/millwright/changelog.Debian.gz ${share}/doc/millwright/copyright)
    file(MAKE_DIRECTORY ${share}/licenses/millwright)
    file(COPY_FILE ${CPACK_RESOURCE_FILE_LICENSE} ${share}/licenses/millwright/LICENSE)
endif()
settle(${tree})
