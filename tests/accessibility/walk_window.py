# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: its menus, the table, the panel with each tab, the dock, a filter that leaves nothing."""

from screenreader import Atspi, children, find, has, wait_for

# From the accessibility contract: role and name.
ALWAYS = [
    ("text", "Filter computers"), ("combo box", "Type"), ("check box", r"All, \d+ computers?"),
    ("check box", r"Error, \d+ computers?"), ("push button", "Reload List"), ("push button", "Refresh Credentials"),
    ("push button", "Retry Install…"), ("push button", "Delete…"), ("label", r"Connected to .+"),
]
TABLE = [("table", "Computers"), ("label", r"Updated .+")]
TABS = ["Provisioning", "Details", "Activity", "Metrics", "Sessions", "JSON"]
INNER = 4  # items of a menu in a menu that are looked at: the main window has told all of their names
MENUS = ["File", "Edit", "View", "Computer", "Help"]


def menu(walker, title):
    """Through a menu with Down until its first item comes again."""
    walker.program.activate(walker.frame)
    node = walker.focus.after("alt+" + title[0].lower())
    findings, names = [], []
    while node is not None and len(names) < 40:
        name = node.get_name() or ""
        if not name.strip():
            findings.append(f"an item without a name after {names}")
        if name in names:
            break
        names.append(name)
        if any(has(item, Atspi.StateType.SENSITIVE) and item.get_name() for inner in children(node)
               for item in children(inner)):
            findings += inner_menu(walker, name)
        node = walker.focus.after("Down", seconds=3)
    if len(names) < 2:
        findings.append(f"Down goes through {names} only")
    walker.press("Escape", "Escape")
    walker.report.add(f"menu {title}", len(names), len(names), findings)


def inner_menu(walker, name):
    """Through the menu that an item of a menu opens, and back to that item."""
    node = walker.focus.after("Right")
    names = []
    while node is not None and (node.get_name() or "") not in names and len(names) < 40:
        names.append(node.get_name() or "")
        node = walker.focus.after("Down", seconds=3) if len(names) < INNER else None
    walker.press("Left")
    return [f"in the menu {name}: {names}"] if not names or "" in names else []


def connection_menu(walker):
    walker.program.activate(walker.frame)
    walker.go("push button", "Connection .+")
    walker.press("space")
    node = walker.focus.after("Down")
    names = []
    while node is not None and (node.get_name() or "") not in names and len(names) < 40:
        names.append(node.get_name() or "")
        node = walker.focus.after("Down", seconds=3)
    walker.press("Escape")
    walker.report.add("menu of the connection", len(names), len(names), [] if "" not in names and len(names) > 2
                      else [f"the items are {names}"])


def mistake(walker):
    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")
    walker.press("ctrl+a")
    walker.program.type("stat:error")
    wait_for("what is wrong", lambda: walker.find("push button", "Show what is not understood"))
    walker.place("a mistake in the filter", walker.frame, ALWAYS + [("label", "Unknown filter .+")])
    walker.press("ctrl+shift+f")


def one_computer(walker):
    """Each tab of the panel, reached from the table and gone through from its own tab."""
    walker.select("ci-runner-07")
    walker.press("F6")
    wait_for("the tabs", lambda: walker.focus.kind() in ("page tab", "page tab list"), 5)
    for title in TABS:
        walker.focus.on("page tab", title)
        walker.place(f"one computer, tab {title}", walker.frame, ALWAYS + TABLE + [("page tab", title)])
        walker.press("Right")


def tab(walker, computer, title):
    walker.select(computer)
    walker.press("F6")
    wait_for("the tabs", lambda: walker.focus.kind() in ("page tab", "page tab list"))
    now = TABS.index(walker.focus.now().get_name())
    there = TABS.index(title)
    for name in TABS[now + 1:there + 1] if there > now else reversed(TABS[there:now]):
        walker.press("Right" if there > now else "Left")
        walker.focus.on("page tab", name)


def own_machine(walker):
    tab(walker, "build-mac-mini", "Metrics")
    walker.place("an own machine, tab Metrics", walker.frame, TABLE, round_trip=False)


def gone(walker):
    """Deleted elsewhere while its panel is looked at."""
    tab(walker, "docs-preview", "Provisioning")
    answer = walker.sandbox.ask("GET", "/api/v0/computers")
    listed = answer if isinstance(answer, list) else answer["computers"]
    walker.sandbox.ask("DELETE", "/api/v0/computers/" + next(each["id"] for each in listed if each["name"] == "docs-preview"))
    wait_for("that it has gone", lambda: walker.find("push button", "Copy JSON"))
    walker.place("a computer that is gone", walker.frame, [("push button", "Close message")], round_trip=False)
    walker.press("ctrl+shift+f")


def menus(walker):
    for title in MENUS:
        menu(walker, title)


def several(walker):
    walker.select("ci-runner", every=True)
    walker.place("several computers selected", walker.frame, ALWAYS + TABLE)
    row_menu(walker)
    walker.press("ctrl+shift+f")


def row_menu(walker):
    walker.press("shift+F10")
    node = walker.focus.after("Down")
    names = []
    while node is not None and (node.get_name() or "") not in names and len(names) < 40:
        names.append(node.get_name() or "")
        node = walker.focus.after("Down", seconds=3)
    walker.press("Escape")
    walker.report.add("menu of the rows", len(names), len(names), [] if "" not in names and len(names) > 2
                      else [f"the items are {names}"])


def dock(walker):
    walker.press("ctrl+shift+a")
    wait_for("the dock", lambda: find(walker.frame, "text", "Filter activity"))
    walker.place("activity dock", walker.frame, ALWAYS + TABLE + [("push button", "Close activity")])
    walker.press("ctrl+shift+a")


def nothing_left(walker):
    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")
    walker.program.type("no such computer")
    wait_for("the empty page", lambda: find(walker.frame, "push button", "Clear Filter"))
    walker.place("a filter that leaves nothing", walker.frame, ALWAYS + [("label", "No computers match .+")])
    walker.press("ctrl+shift+f")
    wait_for("the table", walker.table)


def ready(walker):
    table = wait_for("the table", walker.table)
    wait_for("computers in the table", lambda: Atspi.Table.get_n_rows(table) > 5)
    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")


def everything(walker):
    walker.place("main window, nothing selected", walker.frame, ALWAYS + TABLE, most_rows=1000)


WINDOW = (ready, everything, menus, connection_menu, dock, mistake, nothing_left)
PANEL = (ready, one_computer, own_machine, gone, several)
