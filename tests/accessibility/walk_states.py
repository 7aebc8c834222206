# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of the window that a healthy server never shows."""

import json

from screenreader import Failure, children, outline, wait_for
from stand import Sandbox
from walker import Walker


# What the program says on stderr when the server fails it.
NEWS = r"millwright\.(monitor|queue): (reading failed|paused until) .*"
TABLE = ("table", "Computers")
STRIP = ("push button", "Close message")
LIST = "listComputers"


def visit(name, program, report, sandbox, expected, arguments=None, act=None):
    """A program of its own for a state that nothing leads out of."""
    arguments = ["--server", sandbox.address] if arguments is None else arguments
    walker = Walker(program, arguments, report, sandbox.key if sandbox else "", sandbox, NEWS)
    try:
        if act:
            act(walker)
        look(walker, name, expected)
    except Failure as failure:
        report.findings.append(f"{name}: {failure}")
        print(f"    {name}: {failure}\n{outline(walker.frame)}", flush=True)
    finally:
        walker.close()
        if sandbox:
            sandbox.close()


def look(walker, name, expected):
    for kind, pattern in expected:
        wait_for(f"{kind} {pattern}", lambda: walker.find(kind, pattern), 60)
    if not walker.focus.now():
        walker.focus.after("Tab")
    walker.place(name, walker.frame, expected)


def with_fault(server, **fault):
    sandbox = Sandbox(server)
    sandbox.fault(times=-1, **fault)
    return sandbox


def listed(sandbox, count, *more):
    """The answer to a reading, of so many computers, and more entries."""
    answer = sandbox.ask("GET", "/api/v0/computers")
    if isinstance(answer, list):
        return json.dumps(answer[:count] + list(more))
    return json.dumps(dict(answer, computers=answer["computers"][:count] + list(more)))


def read_first(walker):
    wait_for("computers", lambda: walker.table() and list(children(walker.table())))


def reject_key(walker):
    read_first(walker)
    walker.sandbox.fault(operation=LIST, status=401, times=-1)
    walker.press("F5")


def make_read_only(walker):
    read_first(walker)
    walker.press("ctrl+shift+o")
    dialog = walker.dialog("Connections")
    walker.press("alt+e")
    edit = walker.dialog("Edit Connection")
    walker.press("alt+r", "Return")
    wait_for("it to close", lambda: not walker.program.window("dialog", "Edit Connection"))
    walker.leave("connections", dialog, None)
    read_first(walker)


def refuse(walker, status):
    """One action meets this."""
    walker.sandbox.fault(operation="refreshComputer", status=status)
    walker.select("ci-runner-03")
    walker.press("ctrl+shift+g")
    walker.dialog("Refresh Credentials")
    walker.press("Return")
    wait_for("the strip", lambda: walker.find(*STRIP))
    walker.program.activate(walker.frame)


def close_strip(walker):
    walker.go(*STRIP)
    walker.press("space")
    wait_for("the strip to go", lambda: not walker.find(*STRIP))


def one_after_the_other(walker):
    """What the same program can be led into and out of again; what was refused is not offered again."""
    sandbox = walker.sandbox
    look(walker, "could not load", [("label", "Could not load computers"), ("push button", "Try Again"),
                                    ("push button", "Copy Details")])
    sandbox.mend()
    walker.press("F5")
    read_first(walker)
    for name, status in (("an action that failed", 500), ("an action refused", 403)):
        refuse(walker, status)
        look(walker, name, [STRIP, TABLE])
        close_strip(walker)
    walker.press("ctrl+shift+f")
    for name, expected, fault in (
            ("not allowed to list", [TABLE, ("push button", "Try Now"), ("label", "This API key may not list computers.*")],
             {"status": 403}),
            ("unreadable entries", [TABLE, STRIP, ("push button", "Show"), ("label", "2 entries could not be read.*")],
             {"status": 200, "body": listed(sandbox, 5, {"name": 7}, "no computer")}),
            ("slowed down", [TABLE, ("label", ".*slow down.*")], {"status": 429, "headers": {"Retry-After": "50"}})):
        sandbox.mend()
        sandbox.fault(operation=LIST, times=-1, **fault)
        walker.press("F5")
        look(walker, name, expected)


def go_offline(walker):
    read_first(walker)
    walker.sandbox.close()
    walker.press("F5")


def walk(program, server, report):
    visit("first run", program, report, None, [("label", "Connect to Factory"), ("push button", "Add Connection")],
          arguments=[])
    visit("loading", program, report, with_fault(server, operation=LIST, kind="delay", delayMs=600000),
          [("label", "Loading computers.*"), ("push button", "Cancel")])
    visit("key rejected, nothing known", program, report, with_fault(server, operation=LIST, status=401),
          [("label", "The API key was rejected"), ("push button", "Update API Key…")])
    visit("key rejected, data known", program, report, Sandbox(server),
          [("push button", "Update API Key…"), TABLE], act=reject_key)
    visit("read-only", program, report, Sandbox(server), [TABLE], act=make_read_only)
    sandbox = Sandbox(server)
    sandbox.fault(operation=LIST, status=200, body=listed(sandbox, 0), times=-1)
    visit("no computers", program, report, sandbox, [("label", "No computers yet"), ("push button", "Copy Command")])
    visit("offline, data known", program, report, Sandbox(server), [("push button", "Try Now"), TABLE], act=go_offline)


def troubled(program, server, report):
    sandbox = with_fault(server, operation=LIST, status=503)
    walker = Walker(program, ["--server", sandbox.address], report, sandbox.key, sandbox, NEWS)
    try:
        walker.parts(one_after_the_other)
    finally:
        walker.close()
        sandbox.close()
