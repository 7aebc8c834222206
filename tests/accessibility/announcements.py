# SPDX-License-Identifier: GPL-3.0-or-later
"""announcements.py MILLWRIGHT SANDBOX: what is said aloud, and that readings are not."""

import json
import re
import sys
import time

from screenreader import Atspi, Failure, GLib, find, outline, role, settle, wait_for
from stand import Sandbox
from walker import Report, Walker

VICTIM = "ci-runner-03"


class Heard:
    """Names of labels that changed, in the order in which the bus told of them."""

    def __init__(self):
        self._told = []
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:property-change:accessible-name")

    def _take(self, event, *_):
        try:
            if role(event.source) == "label":
                self._told.append((event.source, event.source.get_name() or ""))
        except GLib.Error:  # gone with its dialog
            pass

    def forget(self):
        settle()
        self._told.clear()

    def all(self):
        settle()
        return [text for _, text in self._told]

    def of(self, label):
        settle()
        return [text for source, text in self._told if source == label]

    def wait(self, pattern, seconds=20):
        def look():
            return next((text for text in self.all() if re.fullmatch(pattern, text)), None)
        text = wait_for(f"“{pattern}” to be said; said was {self.all()}", look, seconds)
        print(f"ok: said “{text}”")
        return text


def filter_result(walker, heard):
    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")
    heard.forget()
    walker.program.type("ci-runner")
    heard.wait(r"\d+ of \d+ computers")
    told = [text for text in heard.all() if re.fullmatch(r"\d+ of \d+ computers", text)]
    if len(set(told)) > 1:
        raise Failure(f"each letter was answered: {told}")
    heard.forget()
    walker.press("ctrl+shift+f")


def deletion(walker, heard):
    walker.select(VICTIM)
    walker.press("Delete")
    walker.dialog("Delete Computer")
    walker.focus.on("text", f"Type {VICTIM} to confirm:")
    heard.forget()
    walker.program.type(VICTIM)
    heard.wait(r"Name matches\. Delete Computer is available\.")
    walker.focus.after("Return")
    heard.forget()
    walker.press("space")
    heard.wait(rf"Deleted {VICTIM}\.")
    walker.program.activate(walker.frame)
    walker.press("ctrl+shift+f")


def other_actions(walker, heard):
    for computer, keys, pattern in (
            ("ci-runner-05", "ctrl+shift+g", r"Git credentials refreshed on ci-runner-05 \(\d+ configured\)\."),
            ("docs-preview", "ctrl+shift+i", r"Install dependencies started again on docs-preview\.")):
        walker.select(computer)
        walker.press(keys)
        walker.dialog("Refresh Credentials|Retry Install")
        heard.forget()
        walker.press("Return")
        heard.wait(pattern)
        walker.program.activate(walker.frame)
        walker.press("ctrl+shift+f")


def readings(walker):
    return sum(each["operation"] == "listComputers" for each in walker.sandbox.ask("GET", "/sandbox/requests")["requests"])


def silence(walker, heard):
    """Readings that change rows and counts leave the last result as it is."""
    said = heard.wait(r"48 of 48 computers")
    label = wait_for("the last result", lambda: find(walker.frame, "label", said))
    heard.forget()
    walker.change_fleet()
    enough = readings(walker) + 6
    wait_for("six readings", lambda: readings(walker) >= enough)
    if heard.of(label) or label.get_name() != said:
        raise Failure(f"readings were announced: {heard.of(label)}")
    print(f"ok: six readings of a fleet that changes are not announced, only shown: {len(heard.all())} changes")


def unreadable(walker, heard):
    """A strip that has nothing to do with an action."""
    listed = walker.sandbox.ask("GET", "/api/v0/computers")
    some = listed if isinstance(listed, list) else listed["computers"]
    some.append({"name": 7})
    walker.sandbox.fault(operation="listComputers", status=200, body=json.dumps(listed), times=-1)
    heard.forget()
    walker.program.activate(walker.frame)
    walker.press("F5")
    heard.wait(r"1 entry could not be read\.")
    walker.sandbox.mend()


def strip(walker, heard):
    walker.sandbox.fault(operation="listComputers", status=401, times=-1)
    heard.forget()
    walker.program.activate(walker.frame)
    walker.press("F5")
    heard.wait(r"The API key was rejected\..*")


def run(walker, heard):
    table = wait_for("the table", walker.table)
    wait_for("computers in the table", lambda: Atspi.Table.get_n_rows(table) > 5)
    filter_result(walker, heard)
    silence(walker, heard)
    deletion(walker, heard)
    other_actions(walker, heard)
    unreadable(walker, heard)
    strip(walker, heard)


def main():
    program, server = sys.argv[1:]
    sandbox, report, begun = Sandbox(server), Report(), time.monotonic()
    walker = Walker(program, ["--server", sandbox.address], report, sandbox.key, sandbox)
    try:
        run(walker, Heard())
    except Failure as failure:
        report.findings.append(str(failure))
        print(f"FAIL: {failure}\n\n{outline(walker.program.root)}")
    finally:
        walker.close()
        sandbox.close()
    for finding in report.findings:
        print(f"finding: {finding}")
    print(f"{time.monotonic() - begun:.0f} s")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
