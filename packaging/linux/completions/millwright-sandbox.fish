# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for millwright-sandbox.
complete -c millwright-sandbox -f
complete -c millwright-sandbox -s h -l help -d 'Tell about every option'
complete -c millwright-sandbox -s v -l version -d 'Tell the version'
complete -c millwright-sandbox -l port -x -d 'Listen on this port'
complete -c millwright-sandbox -l fleet -x -d 'How many computers there are'
complete -c millwright-sandbox -l seed -x -d 'The same number makes the same fleet'
complete -c millwright-sandbox -l speed -x -d 'How much faster than real time the fleet lives'
complete -c millwright-sandbox -l latency -x -d 'How long each answer takes'
complete -c millwright-sandbox -l plan-limit -x -d 'Refuse to create more computers than so many'
complete -c millwright-sandbox -l no-sessions -d 'Refuse to list sessions'
complete -c millwright-sandbox -l no-refresh -d 'Refuse to refresh credentials'
complete -c millwright-sandbox -l no-etags -d 'Send everything again'
complete -c millwright-sandbox -l no-compression -d 'Pack nothing'
complete -c millwright-sandbox -l key -x -d 'Accept this key'
