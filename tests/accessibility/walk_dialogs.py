# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog: opened by keys, gone through, left with Esc."""

from screenreader import Atspi, Failure, find, has, role, wait_for

CANCEL = ("push button", "Cancel")


def delete(walker):
    walker.select("ci-runner-03")
    walker.visit("delete one", "Delete Computer", "Delete", typed=True, expected=[
        ("text", "Type ci-runner-03 to confirm:"), CANCEL, ("push button", "Delete Computer")])
    walker.select("ci-runner", every=True)
    walker.visit("delete several", r"Delete \d+ Computers", "Delete", typed=True, expected=[
        ("text", r"Type delete \d+ to confirm:"), CANCEL, ("push button", r"Delete \d+ Computers")])


def simple_questions(walker):
    walker.select("ci-runner-03")
    walker.visit("refresh one", "Refresh Credentials", "ctrl+shift+g", expected=[
        CANCEL, ("push button", "Refresh Credentials"), ("check box", "Don't ask again for one computer")])
    walker.visit("resume one", "Resume", "ctrl+shift+u", expected=[CANCEL, ("push button", "Resume")])
    walker.select("docs-preview")
    walker.visit("retry one", "Retry Install", "ctrl+shift+i", expected=[CANCEL, ("push button", "Retry Install")])
    walker.select("ci-runner", every=True)
    walker.visit("refresh several", "Refresh Credentials", "ctrl+shift+g", expected=[
        CANCEL, ("push button", r"Refresh \d+ Computers")])
    walker.visit("retry several", "Retry Install", "ctrl+shift+i", expected=[
        CANCEL, ("push button", r"Retry on \d+ Computers?")])
    walker.visit("resume several", "Resume", "ctrl+shift+u", expected=[CANCEL])


def changes(walker):
    walker.select("ci-runner-03")
    walker.visit("change remote user", "Change Remote User", "alt+c", "h", expected=[CANCEL])
    walker.visit("create again", "New Computer", "alt+c", "g", expected=[CANCEL])
    walker.visit("new computer", "New Computer", "ctrl+n", expected=[("text", "Name:"), CANCEL])
    walker.visit("open computer", "Open Computer", "ctrl+k", expected=[CANCEL])
    rename(walker)


def rename(walker):
    """In its cell: the editor has a name of its own, and Esc gives the focus back to the table."""
    editor = walker.focus.after("F2")
    findings = []
    if editor is None or role(editor) != "text" or not (editor.get_name() or "").strip():
        findings.append(f"F2 leads to {role(editor) if editor else None} “{editor and editor.get_name()}”")
    walker.press("Escape")
    try:
        walker.focus.on("table", "Computers", 5)
    except Failure as failure:
        findings.append(str(failure))
    walker.report.add("rename in the table", 1, 1, findings)


def connections(walker):
    walker.program.activate(walker.frame)
    before = walker.focus.now()
    walker.press("ctrl+shift+o")
    dialog = walker.dialog("Connections")
    walker.place("connections", dialog, [("table", "Connections"), ("push button", "Add…"), ("push button", "Close")])
    for name, title, key in (("add from the connections", "Add Connection", "alt+a"),
                             ("edit from the connections", "Edit Connection", "alt+e"),
                             ("remove from the connections", "Remove Connection", "alt+r")):
        if key == "alt+e":
            wait_for("Edit…", lambda: has(find(dialog, "push button", "Edit…"), Atspi.StateType.SENSITIVE), 5)
        inner_before = walker.focus.now()
        walker.press(key)
        inner = walker.dialog(title)
        walker.place(name, inner, [CANCEL])
        if key == "alt+a":
            advanced(walker, inner)
        walker.leave(name, inner, inner_before, dialog)
    walker.leave("connections", dialog, before)


def advanced(walker, dialog):
    walker.press("alt+a")
    walker.place("add connection, advanced", dialog, [("combo box", "Proxy:"), ("text", "Extra CA file"), CANCEL])


def progress(walker):
    """Work that takes its time: its window, and the question before the program ends."""
    walker.sandbox.fault(operation="refreshComputer", kind="delay", delayMs=60000, times=-1)
    walker.select("ci-runner", every=True)
    before = walker.focus.now()
    walker.press("ctrl+shift+g")
    question = walker.dialog("Refresh Credentials")
    button = wait_for("the button", lambda: find(question, "push button", lambda name: name.startswith("Refresh ")))
    for _ in range(10):
        if walker.focus.now() == button:
            break
        walker.focus.after("Tab")
    walker.press("space")
    bulk = walker.dialog("Refreshing .+")
    walker.place("bulk progress", bulk, [("push button", "Stop Remaining"), ("progress bar", ".+")])
    walker.leave("bulk progress", bulk, before)
    walker.visit("quit with work running", "Quit Millwright", "ctrl+q", expected=[
        ("push button", "Keep Open"), ("push button", "Quit")])
    walker.press("ctrl+period")
    walker.visit("bulk progress, stopped", "Refreshing .+", menu=("Computer", "Show Progress"))
    walker.sandbox.mend()


def more_connections(walker):
    walker.visit("add connection", "Add Connection", "alt+f", "a", expected=[CANCEL])
    walker.visit("update key", "Update API Key", "alt+f", "u", expected=[CANCEL])


def ready(walker):
    table = wait_for("the table", walker.table)
    wait_for("computers in the table", lambda: Atspi.Table.get_n_rows(table) > 5)


QUESTIONS = (ready, delete, simple_questions, changes)
DIALOGS = (ready, connections, more_connections, progress)
