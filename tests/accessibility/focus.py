# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the keys go, as the program tells it, and the round that Tab makes."""

import time

from screenreader import Atspi, Failure, GLib, children, describe, has, role, settle, shown

# Parts of one stop of Tab: arrows go from one to the next.
PARTS = {"table cell", "cell", "list item", "tree item", "page tab", "column header", "row header", "table column header"}
ITEMS = {"menu item", "check menu item", "radio menu item", "menu"}


def stop(node):
    """The object that Tab goes to, for whichever part of it has the focus."""
    while role(node) in PARTS:
        node = node.get_parent()
    return node


def name_of(node):
    return f"{role(node)} “{node.get_name()}”"


class Focus:
    """Listens to who gets the focus; asking each object of a window for it would take seconds."""

    def __init__(self, program):
        self._program = program
        self._told = []
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:state-changed:focused")

    def _take(self, event, *_):
        if event.detail1:
            self._told.append(event.source)
            del self._told[:-50]

    def _newest(self, told, kinds=(), but=None):
        # A table tells of its current cell also while something else has the focus.
        for node in reversed(told):
            try:
                if stop(node) == but:
                    continue
                if kinds and role(node) in kinds:
                    return node  # an action in two menus tells the state that it has in one of them
                if kinds:
                    continue
                owner = node if role(node) == "page tab" else stop(node)
                if has(owner, Atspi.StateType.FOCUSED):
                    return node
            except (GLib.Error, AttributeError):  # it has gone, or its parent has
                continue
        return None

    def now(self):
        settle()
        return self._newest(self._told) or self._found()

    def _found(self):
        """By asking every object of the active window: nothing was told since the keys were pressed last."""
        found = None
        for window in children(self._program.root):
            if not has(window, Atspi.StateType.ACTIVE):
                continue
            for node in shown(window):
                if (node != window and role(node) != "page tab"
                        and has(node, Atspi.StateType.FOCUSED) and has(node, Atspi.StateType.FOCUSABLE)):
                    found = node
        return found

    def kind(self):
        node = self.now()
        return role(node) if node else ""

    def item(self, *keys, seconds=15, but=None):
        """The item of a menu that these keys lead to; the table below keeps the focus and goes on to tell of it."""
        return self.after(*keys, seconds=seconds, kinds=ITEMS, but=but)

    def after(self, *keys, seconds=8, kinds=(), but=None):
        """What has the focus when these keys have been pressed; None: it stayed where it was.

        but: what had it, and may tell so once more before the keys are answered.
        """
        settle()
        self._told.clear()
        self._program.press(*keys)
        end = time.monotonic() + seconds
        quiet = None
        while time.monotonic() < end:
            before = len(self._told)
            settle()
            if self._newest(self._told, kinds, but) and len(self._told) == before:
                quiet = quiet or time.monotonic()
                if time.monotonic() - quiet > 0.08:  # an object may hand it on at once
                    break
            else:
                quiet = None
            time.sleep(0.02)
        return self._newest(self._told, kinds, but)

    def on(self, kind, name, seconds=20):
        """Waits until an object of this kind and name has it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            node = self.now()
            if node and any(role(each).startswith(kind) and each.get_name() == name for each in (node, stop(node))):
                return node  # the bar of tabs has the name of the one in front
            time.sleep(0.05)
        raise Failure(f"the focus is not on {kind} “{name}” but on {describe(node) if node else 'nothing'}")

    def round(self, key="Tab", most=80, look=lambda node: None):
        """The stops from here until the first one comes again, and what is wrong with the round; look: at each."""
        start = self.now()
        if start is None:
            return [], ["nothing has the focus"]
        stops = [stop(start)]
        look(stops[0])
        while len(stops) <= most:
            node = self.after(key, but=stops[-1])
            if node is None:
                alone = len(stops) == 1
                return stops, [] if alone else [f"{key} does not leave {describe(stops[-1])}"]
            here = stop(node)
            if here == stops[0]:
                return stops, []
            if here in stops:
                return stops, [f"{key} comes back to {name_of(here)}, never to {describe(stops[0])}"]
            stops.append(here)
            look(here)
        return stops, [f"{key} goes on for ever, from {describe(stops[0])}"]
