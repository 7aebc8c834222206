# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues in FOLDER up to date with the sources: texts that are new come in unfinished, those that the
# sources do not have any more go. Wants LUPDATE, SOURCE and FOLDER; a text that lupdate finds no context for is an
# error, because it would never be translated.
cmake_minimum_required(VERSION 3.25)
file(GLOB catalogues ${FOLDER}/millwright_*.ts)
foreach(catalogue IN LISTS catalogues)
    string(REGEX REPLACE ".*millwright_(.+)\\.ts" "\\1" language ${catalogue})
    set(options -silent -locations none -no-obsolete -source-language en -target-language ${language})
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${options} -I ${SOURCE} ${SOURCE}/ui ${SOURCE}/app -ts ${catalogue}
        ERROR_VARIABLE complaints
        COMMAND_ERROR_IS_FATAL ANY
    )
    string(REGEX MATCHALL "[^\n]*(without context|lacks Q_OBJECT)[^\n]*" lost "${complaints}")
    if(lost)
        string(REPLACE ";" "\n" lost "${lost}")
        message(FATAL_ERROR "These texts would never be translated:\n${lost}")
    endif()
endforeach()
