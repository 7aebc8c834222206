# SPDX-License-Identifier: GPL-3.0-or-later
# What CHANGELOG.md tells of the versions, for everything else that has to tell it: RELEASES as XML, DEBIAN_CHANGELOG,
# RPM_CHANGELOG, RELEASE_DATE, and RELEASE_TIME in seconds since 1970, which stands for the time of building.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)

# Seconds since 1970 of the first of a day's minutes that is free: no two versions have the same time.
function(seconds_of date minute result)
    string(REGEX MATCH "^([0-9]+)-0?([0-9]+)-0?([0-9]+)$" matched ${date})
    set(month ${CMAKE_MATCH_2})
    math(EXPR year "${CMAKE_MATCH_1} - (14 - ${month}) / 12") # that begins in March
    math(EXPR days "365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 - 719469
        + (153 * ((${month} + 9) % 12) + 2) / 5 + ${CMAKE_MATCH_3}")
    math(EXPR seconds "${days} * 86400 + ${minute} * 60")
    set(${result} ${seconds} PARENT_SCOPE)
endfunction()

# The text in lines of at most 76 characters, the first behind "  * ".
function(as_entry text result)
    string(REPLACE ";" "\\;" words "${text}")
    string(REPLACE " " ";" words "${words}")
    set(lines "")
    set(line "  *")
    foreach(word IN LISTS words)
        string(LENGTH "${line} ${word}" length)
        if(length GREATER 76)
            string(APPEND lines "${line}\n")
            set(line "   ")
        endif()
        string(APPEND line " ${word}")
    endforeach()
    set(${result} "${lines}${line}\n" PARENT_SCOPE)
endfunction()

function(read_releases)
    file(READ ${PROJECT_SOURCE_DIR}/CHANGELOG.md text)
    string(REGEX REPLACE "[][]" "" text "${text}") # CMake's lists take them for something else
    string(REPLACE ";" "\\;" text "${text}")
    string(REGEX MATCHALL "\n## [^\n]+\n\n[^\n]+(\n[^\n]+)*" releases "${text}")
    list(LENGTH releases minute)
    foreach(release IN LISTS releases)
        if(NOT release MATCHES "^\n## ([0-9.]+) - ([0-9]+-[0-9]+-[0-9]+)\n\n([^-\n][^\n]*(\n[^\n]+)*)$")
            message(FATAL_ERROR "CHANGELOG.md: this should be \"## 1.2.3 - 2026-12-31\", and below it what "
                "the version brought, in a sentence:${release}")
        endif()
        set(version ${CMAKE_MATCH_1})
        set(date ${CMAKE_MATCH_2})
        string(REPLACE "\n" " " sentence "${CMAKE_MATCH_3}")

        math(EXPR minute "${minute} - 1")
        seconds_of(${date} ${minute} seconds)
        if(NOT newest)
            set(newest ${date} ${seconds})
        endif()
        set(ENV{SOURCE_DATE_EPOCH} ${seconds})
        string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
        as_entry("${sentence}" entry)
        string(APPEND debian "millwright (${version}-${DEBIAN_REVISION}) unstable; urgency=medium\n\n${entry}\n"
            " -- ${CPACK_PACKAGE_CONTACT}  ${day}\n\n")
        string(TIMESTAMP day "%a %b %d %Y" UTC)
        string(APPEND rpm "* ${day} ${CPACK_PACKAGE_CONTACT} - ${version}-1\n- ${sentence}\n\n")

        string(REPLACE "&" "&amp;" sentence "${sentence}")
        string(REPLACE "<" "&lt;" sentence "${sentence}")
        string(APPEND xml "    <release version=\"${version}\" date=\"${date}\">\n      <description>\n"
            "        <p>${sentence}</p>\n      </description>\n    </release>\n")
    endforeach()
    list(GET newest 0 date)
    list(GET newest 1 seconds)
    string(STRIP "${xml}" xml)
    string(REGEX REPLACE "\n\n$" "\n" debian "${debian}")
    string(REGEX REPLACE "\n\n$" "\n" rpm "${rpm}")
    set(RELEASES "${xml}" PARENT_SCOPE)
    set(DEBIAN_CHANGELOG "${debian}" PARENT_SCOPE)
    set(RPM_CHANGELOG "${rpm}" PARENT_SCOPE)
    set(RELEASE_DATE ${date} PARENT_SCOPE)
    set(RELEASE_TIME ${seconds} PARENT_SCOPE)
endfunction()
set(before "$ENV{SOURCE_DATE_EPOCH}")
read_releases()
if(before STREQUAL "")
    unset(ENV{SOURCE_DATE_EPOCH})
else()
    set(ENV{SOURCE_DATE_EPOCH} ${before})
endif()
