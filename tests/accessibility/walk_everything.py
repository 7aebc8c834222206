# SPDX-License-Identifier: GPL-3.0-or-later
"""walk_everything.py window|panel|rows|questions|dialogs|tools|states|faults MILLWRIGHT SANDBOX

Every place by keyboard, while the fleet changes.
"""

import sys
import time

import walk_dialogs
import walk_states
import walk_tools
import walk_window
from screenreader import Failure, outline
from stand import Sandbox
from walker import Report, Walker


PARTS = {"window": walk_window.WINDOW, "panel": walk_window.PANEL, "rows": walk_window.ROWS,
         "questions": walk_dialogs.QUESTIONS, "dialogs": walk_dialogs.DIALOGS,
         "tools": (walk_dialogs.ready, *walk_tools.TOOLS)}
STATES = {"states": walk_states.walk, "faults": walk_states.troubled}


def walk(part, program, server):
    report, begun = Report(), time.monotonic()
    print(f"{'place':<44} {'objects':>7} {'stops':>6}  result", flush=True)
    if part in STATES:
        STATES[part](program, server, report)
        return report.total([f"{time.monotonic() - begun:.0f} s"])
    sandbox = Sandbox(server)
    walker = Walker(program, ["--server", sandbox.address], report, sandbox.key, sandbox)
    try:
        walker.change_fleet()
        walker.parts(*PARTS[part])
    except Failure as failure:
        report.findings.append(str(failure))
        print(f"FAIL: {failure}\n\n{outline(walker.program.root)}")
    finally:
        done = walker.close()
        sandbox.close()
    for finding in report.findings:
        print(f"finding: {finding}")
    return report.total([done, f"{time.monotonic() - begun:.0f} s"])


if __name__ == "__main__":
    sys.exit(walk(*sys.argv[1:]))
