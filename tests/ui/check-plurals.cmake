# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source has a text with %n that the English catalogue does not have: it would show as "1 thing(s)".
# Wants LUPDATE, SOURCE and WORK.
set(copy ${WORK}/plurals.ts)
configure_file(${SOURCE}/resources/i18n/millwright_en.ts ${copy} COPYONLY)
execute_process(
    COMMAND ${LUPDATE} -silent -pluralonly -locations none -no-obsolete -source-language en -target-language en
        -I ${SOURCE} ${SOURCE}/ui ${SOURCE}/app -ts ${copy}
    COMMAND_ERROR_IS_FATAL ANY
    ERROR_QUIET
)
file(READ ${copy} text)
string(REGEX MATCHALL "<source>[^<]*</source>[ \n\r]*<translation type=\"unfinished\">" missing "${text}")
if(missing)
    message(FATAL_ERROR "resources/i18n/millwright_en.ts has no plural forms for: ${missing}")
endif()
