# SPDX-License-Identifier: GPL-3.0-or-later
"""A program under test as a screen reader meets it: objects by role and name, keys, nothing of the inside."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What Qt leaves without a name although it may take the focus or seems to: parts of views, not controls.
NAMELESS_BY_NATURE = {"row header", "filler", "panel", "scroll bar", "grip"}


class Failure(Exception):
    """What a person who listens to the program would have missed."""


def settle():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(what, look, seconds=60):
    """What look returns, as soon as it is true."""
    end = time.monotonic() + seconds
    while True:
        settle()
        try:
            found = look()
        except (GLib.Error, AttributeError):  # it went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s for {what}")
        time.sleep(0.05)


def has(node, state):
    return node.get_state_set().contains(state)


def showing(node):
    return has(node, Atspi.StateType.SHOWING)


def role(node):
    """The word for its kind; newer buses call a push button a button."""
    word = node.get_role_name()
    return "push button" if word == "button" else word


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, cells=True):
    """Every object below the node; without cells, tables count as one object."""
    yield node
    if not cells and role(node) in ("table", "tree table"):
        return
    for child in children(node):
        yield from walk(child, cells)


def shown(node):
    """Every object that can be seen, without menus and cells: what is in something hidden is hidden, too."""
    if not showing(node):
        return
    yield node
    if role(node) in ("menu bar", "table", "tree table"):
        return
    for child in children(node):
        yield from shown(child)


def find(root, kind, name):
    """The showing object with this role whose name this is, or for which this is true."""
    matches = name if callable(name) else lambda text: text == name
    for node in shown(root):
        if role(node) == kind and matches(node.get_name() or ""):
            return node
    return None


def describe(node):
    path = []
    while node is not None and role(node) != "application":
        path.append(f"{role(node)} “{node.get_name()}”")
        node = node.get_parent()
    return " in ".join(path)


def outline(root):
    """The tree as text, for whoever has to find out why a test failed."""
    lines = []

    def add(node, depth):
        states = [word for state, word in (
            (Atspi.StateType.FOCUSABLE, "focusable"), (Atspi.StateType.FOCUSED, "focused"),
            (Atspi.StateType.SHOWING, "showing"), (Atspi.StateType.SENSITIVE, "sensitive"),
        ) if has(node, state)]
        lines.append(f"{'  ' * depth}{role(node)} “{node.get_name()}” {' '.join(states)}")
        if role(node) != "table":
            for child in children(node):
                add(child, depth + 1)

    add(root, 0)
    return "\n".join(lines)


def nameless(root):
    """Objects that may take the focus and would be announced as nothing."""
    return [describe(node) for node in walk(root)
            if has(node, Atspi.StateType.FOCUSABLE) and showing(node) and not (node.get_name() or "").strip()
            and role(node) not in NAMELESS_BY_NATURE]


class Program:
    """Starts the program and waits until it is on the accessibility bus."""

    def __init__(self, command, **options):
        self.process = subprocess.Popen(command, **options)
        self.root = wait_for("the program on the accessibility bus", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise Failure(f"the program ended with {self.process.returncode}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def window(self, kind, name):
        matches = name if callable(name) else lambda text: text == name
        for window in children(self.root):
            if role(window) == kind and matches(window.get_name() or "") and showing(window):
                return window
        return None

    def activate(self, window):
        """What a window manager does with a new window: it gets the keys."""
        title = window.get_name()
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid),
                                "--name", "^" + title + "$"], capture_output=True, text=True, check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True)
        wait_for(f"“{title}” to be the active window", lambda: has(window, Atspi.StateType.ACTIVE))

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
