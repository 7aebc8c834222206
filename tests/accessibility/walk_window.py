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


def items(walker, first, most=40, inner=None, seconds=15):
    """The names of the items from the first one on, with Down, until one comes again."""
    node, names = first, []
    while node is not None and (node.get_name() or "") not in names:
        names.append(node.get_name() or "")
        if inner:
            inner(node)
        node = walker.focus.item("Down", seconds=seconds, but=node) if len(names) < most else None
    return names


def menu(walker, title, place=None, least=2):
    """Through a menu with Down until its first item comes again."""
    findings = []

    def look_into(item):
        if any(has(each, Atspi.StateType.SENSITIVE) and each.get_name() for inner in children(item)
               for each in children(inner)):
            findings.extend(inner_menu(walker, item))

    walker.program.activate(walker.frame)
    names = items(walker, walker.open_menu("alt+" + title[0].lower()), inner=look_into)
    walker.press("Escape", "Escape")
    count_items(walker, place or f"menu {title}", names, least, findings)


def count_items(walker, place, names, least, findings=()):
    wrong = [f"the items are {names}"] if len(names) < least or "" in names else []
    walker.report.add(place, len(names), len(names), [*findings, *wrong, *walker.complaints()])


def inner_menu(walker, item):
    """Through the menu that an item of a menu opens, and back to that item."""
    names = items(walker, walker.focus.item("Right", but=item), INNER, seconds=3)
    walker.press("Left")
    return [f"in the menu {item.get_name()}: {names}"] if not names or "" in names else []


def connection_menu(walker):
    walker.program.activate(walker.frame)
    walker.go("push button", "Connection .+")
    walker.press("space")
    names = items(walker, walker.focus.item("Down"))
    walker.press("Escape")
    count_items(walker, "menu of the connection", names, 3)


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
    wait_for("the tabs", lambda: walker.focus.kind() in ("page tab", "page tab list"), 20)
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


def refused_sessions(walker):
    walker.sandbox.fault(operation="listSessions", status=403, times=-1)
    tab(walker, "ci-runner-06", "Sessions")
    wait_for("that it is refused", lambda: walker.find("label", "Sessions are not enabled .*"))
    walker.place("sessions refused", walker.frame, TABLE + [("page tab", "Sessions")])
    walker.sandbox.mend()


def own_machine(walker):
    tab(walker, "build-mac-mini", "Metrics")
    walker.place("an own machine, tab Metrics", walker.frame, TABLE)


def gone(walker):
    """Deleted elsewhere while its panel is looked at."""
    tab(walker, "docs-preview", "Provisioning")
    answer = walker.sandbox.ask("GET", "/api/v0/computers")
    listed = answer if isinstance(answer, list) else answer["computers"]
    walker.sandbox.ask("DELETE", "/api/v0/computers/" + next(each["id"] for each in listed if each["name"] == "docs-preview"))
    wait_for("that it has gone", lambda: walker.find("push button", "Copy JSON"))
    walker.place("a computer that is gone", walker.frame, [("push button", "Close message")])
    walker.press("ctrl+shift+f")


def below(walker):
    """The panel below the list, and hidden."""
    walker.select("ci-runner-07")
    for item, name, expected in (("Bottom", "panel below the list", [("page tab", "Provisioning")]),
                                 ("Hidden", "panel hidden", []), ("Right", "panel beside the list again", [])):
        walker.menu("View", "Detail Panel", item)
        walker.program.activate(walker.frame)
        walker.press("ctrl+f")
        walker.focus.on("text", "Filter computers")
        walker.place(name, walker.frame, ALWAYS + TABLE + expected)


def menus(walker):
    for title in MENUS:
        menu(walker, title)


def several(walker):
    walker.select("ci-runner", every=True)
    walker.place("several computers selected", walker.frame, ALWAYS + TABLE)
    row_menu(walker, "several")
    walker.press("ctrl+shift+f")


def one_row(walker):
    walker.select("ci-runner-07")
    row_menu(walker, "one")
    menu(walker, "Computer", "menu Computer, one selected", 8)


def row_menu(walker, selected):
    for key in ("Menu", "shift+F10"):
        walker.press(key)
        names = items(walker, walker.focus.item("Down"))
        walker.press("Escape")
        walker.focus.on("table", "Computers")
        count_items(walker, f"menu of the rows, {selected}, {key}", names, 3)


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
PANEL = (ready, one_computer, own_machine, refused_sessions)
ROWS = (ready, several, one_row, below, gone)
