# SPDX-License-Identifier: GPL-3.0-or-later
"""change_fleet.py ADDRESS PID: computers come, change and go all the time, and the window reads them at once."""

import itertools
import os
import signal
import sys
import time

from screenreader import Atspi, GLib, children, role, settle, walk
from stand import ask

KEPT = 6  # of its own computers at a time


def reload_button(pid):
    for application in children(Atspi.get_desktop(0)):
        if application.get_process_id() == pid:
            for node in walk(application, cells=False):
                if role(node) == "push button" and node.get_name() == "Reload List":
                    return node
    return None


def press(button):
    """Not by a key: the keys belong to the one who walks, and a dialog may be open."""
    try:
        return Atspi.Action.do_action(button, 0)
    except GLib.Error:
        return False


def main():
    address, pid = sys.argv[1], int(sys.argv[2])
    key = os.environ["MILLWRIGHT_SANDBOX_KEY"]
    counts = {"created": 0, "deleted": 0, "renamed": 0, "readings ordered": 0}

    def end(*_):
        print(", ".join(f"{count} {what}" for what, count in counts.items()), flush=True)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    own, button = [], None
    for number in itertools.count():
        made = ask(address, key, "POST", "/api/v0/computers", {"name": f"coming-and-going-{number}", "remoteUser": "droid"})
        if made:
            own.append(made["id"])
            counts["created"] += 1
        if len(own) > KEPT:
            ask(address, key, "DELETE", f"/api/v0/computers/{own.pop(0)}")
            counts["deleted"] += 1
        if len(own) > 2 and ask(address, key, "PATCH", f"/api/v0/computers/{own[0]}", {"name": f"renamed-{number}"}):
            counts["renamed"] += 1
        ask(address, key, "POST", "/sandbox/clock", {"advanceMs": 7000})  # steps end, computers become active
        settle()
        button = button or reload_button(pid)
        if button and press(button):
            counts["readings ordered"] += 1
        time.sleep(0.7)


if __name__ == "__main__":
    main()
