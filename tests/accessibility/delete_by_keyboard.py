# SPDX-License-Identifier: GPL-3.0-or-later
"""Deletes one computer with keys alone, finding everything by role and name, and looks for controls without a name."""

import re
import sys

from screenreader import Atspi, Failure, Program, find, has, nameless, outline, role, wait_for, walk


def check(true, message):
    if not true:
        raise Failure(message)


def names_in(table):
    """The texts of the first column, from the top; a row that goes while it is read has none."""
    cells = [Atspi.Table.get_accessible_at(table, row, 0) for row in range(Atspi.Table.get_n_rows(table))]
    return [cell.get_name() if cell else "" for cell in cells]


def every_focusable_object_has_a_name(program, where):
    found = nameless(program.root)
    check(not found, f"{where}: without a name:\n  " + "\n  ".join(found))
    print(f"ok: {where}: every focusable object has a name")


def focus_on(window, kind, name):
    """By the name that is expected: a tab that is in front, or what hands the focus on, reports a focus, too."""
    wait_for(f"the focus on “{name}”", lambda: focused(find(window, kind, name)))


def focused(node):
    return node is not None and has(node, Atspi.StateType.FOCUSED)


def enabled(node):
    return has(node, Atspi.StateType.SENSITIVE)


def run(program):
    frame = wait_for("the main window", lambda: program.window("frame", lambda n: n.startswith("Computers — ")))
    program.activate(frame)
    table = wait_for("the table", lambda: find(frame, "table", "Computers"))
    wait_for("computers in the table", lambda: len(names_in(table)) > 1)
    for name in ("Reload List", "Refresh Credentials", "Retry Install…", "Delete…"):
        wait_for(f"the button “{name}”", lambda: find(frame, "push button", name))
    print("ok: window, table and buttons are found by their names")
    every_focusable_object_has_a_name(program, "at the start")

    before = names_in(table)
    plain = [name for name in before if re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", name)
             and not any(name != other and name in other for other in before)]
    check(plain, f"no computer has a plain name: {before}")
    victim = plain[len(plain) // 2]

    program.press("ctrl+f")
    focus_on(frame, "text", "Filter computers")
    program.type(victim)
    wait_for(f"{victim} alone in the table", lambda: names_in(table) == [victim])
    program.press("F6")
    focus_on(frame, "table", "Computers")
    delete = find(frame, "push button", "Delete…")
    if not enabled(delete):
        program.press("space")
    wait_for("Delete… to be enabled", lambda: enabled(delete))
    every_focusable_object_has_a_name(program, f"with {victim} selected")

    program.press("Delete")
    dialog = wait_for("the dialog", lambda: program.window("dialog", "Delete Computer"))
    program.activate(dialog)
    focus_on(dialog, "text", f"Type {victim} to confirm:")
    every_focusable_object_has_a_name(program, "in the dialog")
    confirm = find(dialog, "push button", "Delete Computer")
    check(confirm is not None, "the dialog has no button “Delete Computer”")
    buttons = [node for node in walk(dialog) if role(node) == "push button"]
    check(not any(has(node, Atspi.StateType.IS_DEFAULT) for node in buttons), "a button of the dialog is its default")
    check(not enabled(confirm), "Delete Computer is enabled before anything is typed")
    program.press("Return")
    program.type(victim)
    wait_for("Delete Computer to be enabled", lambda: enabled(confirm))
    check(program.window("dialog", "Delete Computer"), "Enter closed the dialog")
    program.press("Return")
    focus_on(dialog, "push button", "Delete Computer")
    program.press("space")
    wait_for("the dialog to close", lambda: not program.window("dialog", "Delete Computer"))
    wait_for(f"“Deleted {victim}.”", lambda: find(frame, "label", f"Deleted {victim}."))
    print(f"ok: {victim} is deleted by keys alone, and the window says so")

    wait_for(f"the row of {victim} to go", lambda: victim not in names_in(table))
    program.activate(frame)
    program.press("ctrl+f")
    focus_on(frame, "text", "Filter computers")
    program.press("Escape")
    wait_for("the other computers", lambda: sorted(names_in(table)) == sorted(n for n in before if n != victim))
    print(f"ok: {len(before) - 1} of {len(before)} computers are left")
    every_focusable_object_has_a_name(program, "at the end")


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
