# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of the window that a healthy server never shows."""

import json

from screenreader import Failure, children, find, outline, wait_for
from stand import Sandbox
from walker import Walker


def visit(name, program, report, sandbox, expected, arguments=None, act=None):
    arguments = ["--server", sandbox.address] if arguments is None else arguments
    walker = Walker(program, arguments, report, sandbox.key if sandbox else "", sandbox)
    try:
        if act:
            act(walker)
        for kind, pattern in expected:
            wait_for(f"{kind} {pattern}", lambda: walker.find(kind, pattern), 15)
        if not walker.focus.now():
            walker.focus.after("Tab")
        walker.place(name, walker.frame, expected)
    except Failure as failure:
        report.findings.append(f"{name}: {failure}")
        print(f"    {name}: {failure}\n{outline(walker.frame)}", flush=True)
    finally:
        walker.close()


def with_fault(server, **fault):
    sandbox = Sandbox(server)
    sandbox.fault(times=-1, **fault)
    return sandbox


def entries(sandbox, *more):
    answer = sandbox.ask("GET", "/api/v0/computers")
    listed = answer if isinstance(answer, list) else answer["computers"]
    return json.dumps(listed[:5] + list(more) if isinstance(answer, list)
                      else dict(answer, computers=listed[:5] + list(more)))


def read_first(walker):
    wait_for("computers", lambda: walker.table() and list(children(walker.table())))


def later(**fault):
    """First all is well; then the fault begins, and the list is read again."""
    def act(walker):
        read_first(walker)
        walker.sandbox.fault(times=-1, **fault)
        walker.press("F5")
    return act


def go_offline(walker):
    read_first(walker)
    walker.sandbox.close()
    walker.press("F5")


def make_read_only(walker):
    read_first(walker)
    walker.press("ctrl+shift+o")
    dialog = walker.dialog("Connections")
    walker.press("alt+e")
    edit = walker.dialog("Edit Connection")
    walker.press("alt+r", "Return")
    wait_for("it to close", lambda: not walker.program.window("dialog", "Edit Connection"))
    assert edit
    walker.leave("connections", dialog, walker.focus.now())
    read_first(walker)


def walk(program, server, report):
    visit("first run", program, report, None, [("label", "Connect to Factory"), ("push button", "Add Connection")],
          arguments=[])
    key_rejected = {"operation": "listComputers", "status": 401}
    sandbox = with_fault(server, **key_rejected)
    visit("key rejected, nothing known", program, report, sandbox, [
        ("label", "The API key was rejected"), ("push button", "Update API Key…")])
    sandbox.close()
    for name, expected, act in (
            ("key rejected, data known", [("push button", "Update API Key…"), ("table", "Computers")],
             later(**key_rejected)),
            ("slowed down", [("label", ".*slow down.*"), ("table", "Computers")],
             later(operation="listComputers", status=429, headers={"Retry-After": "50"})),
            ("offline, data known", [("push button", "Try Now"), ("table", "Computers")], go_offline),
            ("read-only", [("table", "Computers")], make_read_only)):
        sandbox = Sandbox(server)
        visit(name, program, report, sandbox, expected, act=act)
        sandbox.close()
    sandbox = with_fault(server, operation="listComputers", status=503)
    visit("could not load", program, report, sandbox, [
        ("label", "Could not load computers"), ("push button", "Try Again"), ("push button", "Copy Details")])
    sandbox.close()
    bodies(program, server, report)


def bodies(program, server, report):
    sandbox = Sandbox(server)
    unreadable = entries(sandbox, {"name": 7}, "no computer")
    sandbox.fault(operation="listComputers", status=200, body=unreadable, times=-1)
    visit("unreadable entries", program, report, sandbox, [("push button", "Show"), ("table", "Computers")])
    sandbox.close()
    sandbox = Sandbox(server)
    answer = sandbox.ask("GET", "/api/v0/computers")
    empty = [] if isinstance(answer, list) else dict(answer, computers=[])
    sandbox.fault(operation="listComputers", status=200, body=json.dumps(empty), times=-1)
    visit("no computers", program, report, sandbox, [("label", "No computers yet"), ("push button", "Copy Command")])
    sandbox.close()
