# SPDX-License-Identifier: GPL-3.0-or-later
"""hammer.py MILLWRIGHT SANDBOX SECONDS: two others read at random, rows come and go, dialogs open and close."""

import itertools
import sys
import time

from screenreader import Atspi, Failure, outline, wait_for
from stand import Sandbox, beside, ended
from walker import Report, Walker

DIALOGS = [("New Computer", "ctrl+n"), ("Keyboard Shortcuts", "ctrl+slash"), ("Delete .+", "Delete"),
           ("Open Computer", "ctrl+k"), ("Connections", "ctrl+shift+o")]


def open_and_close(walker, seconds):
    end = time.monotonic() + seconds
    opened = 0
    for title, key in itertools.cycle(DIALOGS):
        if time.monotonic() > end:
            return opened
        before = walker.focus.now()
        walker.press("ctrl+Home" if opened % 2 else "Down", key)
        dialog = walker.dialog(title)
        walker.leave(dialog.get_name(), dialog, before)
        opened += 1


def hammer(program, server, seconds):
    report, sandbox = Report(), Sandbox(server)
    walker = Walker(program, ["--server", sandbox.address], report, sandbox.key, sandbox)
    helpers, opened, done = [], 0, ""
    try:
        wait_for("computers in the table", lambda: walker.table() and Atspi.Table.get_n_rows(walker.table()) > 5)
        walker.select("ci-runner-0", every=True)
        walker.change_fleet()
        walker.late_allowed = 200  # in many thousands of reads
        helpers = [beside("read_at_random.py", sandbox, walker.program.process.pid) for _ in range(2)]
        opened = open_and_close(walker, seconds)
    except Failure as failure:
        report.findings.append(str(failure))
        print(f"FAIL: {failure}\n\n{outline(walker.program.root)}")
    finally:
        print("\n".join(ended(helper) for helper in helpers))
        done = walker.close()
        sandbox.close()
    for finding in report.findings:
        print(f"finding: {finding}")
    return report.total([f"{opened} dialogs opened and closed in {seconds} s", done])


if __name__ == "__main__":
    sys.exit(hammer(sys.argv[1], sys.argv[2], int(sys.argv[3])))
