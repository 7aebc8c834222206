# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a computer's metrics as a table and fills in a new computer with keys alone, everything found by role and name."""

import re
import sys

from screenreader import Atspi, Failure, Program, find, has, nameless, outline, wait_for

BUSY = "db-master"  # in the sandbox: managed, never asleep, and older than what is kept


def check(true, message):
    if not true:
        raise Failure(message)


def focused(node):
    return node is not None and has(node, Atspi.StateType.FOCUSED)


def focus_on(window, kind, name):
    """By the name that is expected: a tab that is in front reports a focus, too."""
    return wait_for(f"the focus on “{name}”", lambda: focused(find(window, kind, name)) and find(window, kind, name))


def cells(table, row):
    return [Atspi.Table.get_accessible_at(table, row, column).get_name() or ""
            for column in range(Atspi.Table.get_n_columns(table))]


def tab_to(program, window, kind, name):
    """Tab by Tab, no further than a round may be."""
    for _ in range(12):
        program.press("Tab")
        try:
            return wait_for(f"the focus on “{name}”",
                            lambda: focused(find(window, kind, name)) and find(window, kind, name), seconds=0.4)
        except Failure:
            continue
    raise Failure(f"Tab does not reach {kind} “{name}”")


def read_metrics(program, frame):
    program.press("ctrl+f")
    focus_on(frame, "text", "Filter computers")
    program.type(BUSY)
    computers = find(frame, "table", "Computers")
    wait_for(f"{BUSY} alone in the table", lambda: Atspi.Table.get_n_rows(computers) == 1)
    program.press("F6")
    focus_on(frame, "table", "Computers")
    program.press("ctrl+a", "F6")
    focus_on(frame, "page tab", "Provisioning")
    program.press("Right", "Right", "Right")  # over Details and Activity
    focus_on(frame, "page tab", "Metrics")
    wait_for("the age of the last sample", lambda: find(frame, "label", lambda n: n.startswith("Last sample ")))
    print("ok: the Metrics tab tells the age of its last sample")

    tab_to(program, frame, "check box", "Show as Table")
    program.press("space")
    table = tab_to(program, frame, "table", "Metrics")
    headers = [Atspi.Table.get_column_header(table, column).get_name() for column in range(4)]
    check(headers == ["Time", "CPU", "Memory", "Disk"], f"the headers are {headers}")
    check(Atspi.Table.get_n_rows(table) > 60, "six hours are not in the table")
    for row in (0, 1):
        time, cpu, memory, disk = cells(table, row)
        check(re.search(r"\d\d:\d\d", time), f"row {row}: “{time}” is no time")
        check(re.fullmatch(r"\d+ % · \d+ CPUs?", cpu), f"row {row}: “{cpu}” is no use of CPUs")
        for amount in (memory, disk):
            check(re.fullmatch(r"\d+ % · [\d.]+ of [\d.]+ [KMGT]B", amount), f"row {row}: “{amount}” is no amount")
    found = nameless(program.root)
    check(not found, "metrics: without a name:\n  " + "\n  ".join(found))
    print(f"ok: the table says {cells(table, 0)}")


def fill_in_a_computer(program, frame):
    program.press("ctrl+n")
    dialog = wait_for("the dialog", lambda: program.window("dialog", "New Computer"))
    program.activate(dialog)
    name = focus_on(dialog, "text", "Name:")
    for kind, label in (("text", "Remote user:"), ("spin button", "How many:"), ("text", "Repositories:"),
                        ("check box", "Install dependencies automatically"),
                        ("radio button", "Managed: the service sets it up"),
                        ("radio button", "Own machine: nothing is set up")):
        check(find(dialog, kind, label), f"the dialog has no {kind} “{label}”")
    create = find(dialog, "push button", "Create Computer")
    check(create, "the dialog has no button “Create Computer”")
    check(not has(create, Atspi.StateType.SENSITIVE), "Create Computer is enabled before anything is typed")
    found = nameless(dialog)
    check(not found, "New Computer: without a name:\n  " + "\n  ".join(found))
    program.type("spoken-1")
    tab_to(program, dialog, "text", "Remote user:")
    program.type("droid")
    wait_for("Create Computer to be enabled", lambda: has(create, Atspi.StateType.SENSITIVE))
    check(Atspi.Text.get_text(name, 0, -1) == "spoken-1", "the name is not what was typed")
    print("ok: the fields of a new computer are found by their names and filled in")
    program.press("Escape")
    wait_for("the dialog to close", lambda: not program.window("dialog", "New Computer"))


def run(program):
    frame = wait_for("the main window", lambda: program.window("frame", lambda n: n.startswith("Computers — ")))
    program.activate(frame)
    table = wait_for("the table", lambda: find(frame, "table", "Computers"))
    wait_for("computers in the table", lambda: Atspi.Table.get_n_rows(table) > 1)
    read_metrics(program, frame)
    fill_in_a_computer(program, frame)


def main():
    program = Program(sys.argv[1:])
    try:
        run(program)
    except Failure as failure:
        print(f"FAIL: {failure}\n\n{outline(program.root)}")
        return 1
    finally:
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
