# SPDX-License-Identifier: GPL-3.0-or-later
"""What is about the program itself: preferences, help, files, filters that are kept, the journal."""

from screenreader import Atspi, find, has, wait_for

CANCEL = ("push button", "Cancel")
CLOSE = ("push button", "Close")
PAGES = {"General": ("combo box", "Language:"), "List": ("combo box", "Rows:"),
         "Confirmations": ("combo box", "Require typing to delete:"), "Appearance": ("combo box", "Colours:"),
         "Network": ("text", "Proxy host:"), "Advanced": ("combo box", "Log:")}


def preferences(walker):
    """Each of its pages, chosen in the list of them."""
    walker.program.activate(walker.frame)
    before = walker.focus.now()
    walker.press("ctrl+comma")
    dialog = walker.dialog("Preferences")
    walker.go("list", "Pages")
    for page, expected in PAGES.items():
        walker.place(f"preferences, {page}", dialog, [expected, ("push button", "Restore Defaults"), CLOSE])
        walker.press("Down")
    walker.leave("preferences", dialog, before)


def shortcuts(walker):
    def search(dialog):
        walker.program.type("export")
        walker.place("keyboard shortcuts, searched", dialog, [("push button", "Clear text"), CLOSE])

    walker.visit("keyboard shortcuts", "Keyboard Shortcuts", "ctrl+slash", inner=search, expected=[
        ("tree", "Keyboard Shortcuts"), CLOSE])


def manual(walker):
    """A window beside the others: the main window can be used while it is open."""
    walker.visit("help", "Millwright Help", "F1", expected=[
        ("list", "Pages of the manual"), ("push button", "Contents"), CLOSE])
    walker.visit("what the actions do", "Millwright Help", "alt+h", "w")
    walker.visit("filter syntax", "Filter Syntax", "alt+h", "f", expected=[("table", "Filter Syntax"), CLOSE])
    walker.visit("about", "About Millwright", "alt+h", "a")


def diagnostics(walker):
    def collected(dialog):
        save = find(dialog, "push button", "Save…")
        return save and has(save, Atspi.StateType.SENSITIVE)

    def save(dialog):
        walker.go("push button", "Save…")
        walker.visit("save the diagnostics", "Save Diagnostics File", "space", over=dialog, look=False)

    walker.visit("diagnostics", "Create Diagnostics File", "alt+h", "d", ready=collected, inner=save, expected=[
        ("check box", "Include real names and hosts"), ("text", "Text of the part"), CANCEL])


def export(walker):
    def save(dialog):
        walker.go("push button", "Export…")
        walker.visit("save the export", "Export", "space", over=dialog, look=False)

    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")
    walker.visit("export", "Export", "ctrl+e", inner=save, expected=[
        ("radio button", "CSV, for spreadsheets"), ("radio button", "JSON, for programs"), CANCEL])


def filters(walker):
    """Saved under a name, then managed."""
    walker.press("ctrl+f")
    walker.focus.on("text", "Filter computers")
    walker.press("ctrl+a")
    walker.program.type("ci-runner")
    walker.visit("save a filter", "Save Filter", menu=("View", "Saved Filters", "Save Filter…"),
                 expected=[("text", "Name of the filter"), CANCEL])
    walker.menu("View", "Saved Filters", "Save Filter…")
    walker.dialog("Save Filter")
    walker.press("Return")
    wait_for("it to close", lambda: not walker.program.window("dialog", "Save Filter"))
    walker.program.activate(walker.frame)
    walker.focus.on("text", "Filter computers")
    walker.visit("saved filters", "Saved Filters", menu=("View", "Saved Filters", "Manage Filters…"),
                 expected=[("push button", "Remove"), CLOSE])
    walker.press("ctrl+shift+f")


def journal(walker):
    """The dock: its file and the question before it is emptied."""
    walker.press("ctrl+shift+a")
    wait_for("the dock", lambda: find(walker.frame, "text", "Filter activity"))
    walker.go("push button", "Clear Activity…")
    walker.visit("clear the activity", "Clear Activity", "space", expected=[CANCEL, ("push button", "Clear Activity")])
    walker.go("push button", "Export CSV…")
    walker.visit("save the activity", "Export Activity", "space", look=False)
    walker.press("ctrl+shift+a")


TOOLS = (preferences, shortcuts, manual, diagnostics, export, filters, journal)
