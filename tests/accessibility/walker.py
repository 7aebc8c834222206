# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through a place of the program as somebody without a pointer and without a screen would."""

import os
import re
import tempfile

from focus import Focus, name_of, stop
from objects import among, called, inside, objects, rectangle, too_small, wrong_with
from screenreader import Atspi, Failure, GLib, Program, children, describe, find, has, role, showing, wait_for
from stand import beside, ended

GONE = re.compile(r"QAccessibleTable::\w+: [Ii]nvalid index")  # Qt says so
TYPED = 3  # seconds that an answer to a key may take where nothing has to be read from the server
ANSWER = 15  # the same where something has
DIALOGS = ("dialog", "alert")


class Report:
    """One line for each place, and what was found."""

    def __init__(self):
        self.rows, self.findings = [], []

    def add(self, place, objects_seen, stops, findings):
        self.rows.append((place, objects_seen, stops, "good" if not findings else f"{len(findings)} found"))
        self.findings += [f"{place}: {finding}" for finding in findings]
        print(f"{place:<44} {objects_seen:>7} {stops:>6}  {self.rows[-1][3]}", flush=True)
        for finding in findings:
            print(f"    {finding}", flush=True)

    def total(self, more=()):
        objects_seen, stops = sum(row[1] for row in self.rows), sum(row[2] for row in self.rows)
        parts = [f"{len(self.rows)} places", f"{objects_seen} objects", f"{stops} focus stops", *filter(None, more)]
        found = f"{len(self.findings)} findings" if self.findings else "nothing found"
        print(f"in all: {', '.join(parts)}: {found}", flush=True)
        return 1 if self.findings else 0


class Walker:
    """A running program, its focus, and what it writes to stderr while it is walked through."""

    def __init__(self, program, arguments, report, key="", sandbox=None, news=None):
        """news: a pattern of lines on stderr that are to be expected."""
        self._errors = tempfile.NamedTemporaryFile(mode="w+", suffix=".log")
        home = tempfile.mkdtemp(dir=os.environ["HOME"])  # nothing of an earlier start
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
        if key:
            environment["FACTORY_API_KEY"] = key
        self.report = report
        self.program = Program([program, *arguments], env=environment, stderr=self._errors)
        self.focus = Focus(self.program)
        self.frame = wait_for("the main window", lambda: next(
            (each for each in (self.program.root.get_child_at_index(i)
                               for i in range(self.program.root.get_child_count()))
             if each and role(each) == "frame" and showing(each)), None))
        self.program.activate(self.frame)
        self._helper = None
        self.sandbox = sandbox
        self._said, self._news = 0, news
        self.late, self.late_allowed = 0, 20

    def change_fleet(self):
        self._helper = beside("change_fleet.py", self.sandbox, self.program.process.pid)

    def close(self):
        """What the helper did; a program that has ended by itself is a finding."""
        done = ended(self._helper) if self._helper else ""
        code = self.program.process.poll()
        if code is not None:
            self.report.findings.append(f"the program ended by itself, with {code}")
        self.program.close()
        self.report.findings += self.complaints()
        if self.late > self.late_allowed:
            self.report.findings.append(f"a flood on stderr: {self.late} times an index that is not valid")
        return done

    def complaints(self):
        """What the program wrote since it was asked last; a row that goes while its cell is asked for is no news."""
        with open(self._errors.name, encoding="utf-8", errors="replace") as errors:
            errors.seek(self._said)
            lines = errors.read().splitlines()
            self._said = errors.tell()
        late = [line for line in lines if GONE.match(line)]
        self.late += len(late)
        lines = [line for line in lines if line not in late and not (self._news and re.fullmatch(self._news, line))]
        return [f"on stderr: {line}" for line in dict.fromkeys(lines) if line.strip()]

    def press(self, *keys):
        if keys:
            self.program.press(*keys)

    def find(self, kind, pattern):
        return called(self.frame, kind, pattern)

    def parts(self, *parts):
        """One after another; where one fails, the others are still worth a visit."""
        for part in parts:
            try:
                part(self)
            except (Failure, GLib.Error) as failure:
                self.report.findings.append(f"{part.__name__}: {failure}")
                print(f"    {part.__name__}: {failure}", flush=True)
                self.recover()

    def recover(self):
        """Back to the main window, whatever is open."""
        for _ in range(3):
            for kind in DIALOGS:
                window = self.program.window(kind, lambda name: True)
                if window:
                    self.program.activate(window)
                    self.press("Escape")
        self.program.activate(self.frame)
        self.press("Escape", "Escape")  # a menu

    def table(self):
        return find(self.frame, "table", "Computers")

    def select(self, text, every=False):
        """The one row that the filter leaves, or every one; the filter stays."""
        self.program.activate(self.frame)
        self.press("ctrl+f")
        self.focus.on("text", "Filter computers")
        self.press("ctrl+a")
        self.program.type(text)
        wait_for(f"{text} alone in the table", lambda: self.shows(text, every), ANSWER)
        self.press("F6")
        self.focus.on("table", "Computers")
        self.press("ctrl+a")
        wait_for("a selection", lambda: Atspi.Table.get_n_selected_rows(self.table()) > 0, ANSWER)

    def shows(self, text, several):
        table = self.table()
        count = Atspi.Table.get_n_rows(table) if table else 0
        names = [Atspi.Table.get_accessible_at(table, row, 0).get_name() or "" for row in (0, count - 1) if count]
        return (count > 1 if several else count == 1) and all(text in name for name in names)

    def place(self, name, window, expected=(), most_rows=3, round_trip=True):
        """Reads every object, goes round with Tab and back with Shift+Tab; expected: role and pattern of a name."""
        seen = list(objects(window, most_rows))
        findings = []
        for node in seen:
            try:
                wrong = wrong_with(node)
            except GLib.Error:
                continue
            if wrong:
                findings.append(wrong)
        findings += self._missing(window, seen, expected) + too_small(seen)
        strip = among(seen, "push button", "Close message")
        strip = strip and strip.get_parent()
        stops = []
        if round_trip:
            def look(node):
                findings.extend(self._soon_seen(node, window, strip))
            stops, problems = self.focus.round(look=look)
            back, more = self.focus.round("shift+Tab")
            findings += problems + more
            if not problems and not more and len(back) != len(stops):
                findings.append(f"Tab makes {len(stops)} stops, Shift+Tab {len(back)}: "
                                f"{[name_of(each) for each in stops if each not in back]} "
                                f"{[name_of(each) for each in back if each not in stops]}")
        if self.program.process.poll() is not None:
            findings.append(f"the program ended with {self.program.process.returncode}")
        self.report.add(name, len(seen), len(stops), list(dict.fromkeys(findings + self.complaints())))

    def _missing(self, window, seen, expected):
        missing = []
        for kind, pattern in expected:
            if among(seen, kind, pattern):
                continue

            def look(kind=kind, pattern=pattern):
                return called(window, kind, pattern)
            try:
                wait_for(f"{kind} “{pattern}”", look, TYPED)
            except Failure:
                missing.append(f"no {kind} is called “{pattern}”")
        return missing

    def _soon_seen(self, node, window, strip):
        """What is wrong with it when whatever has the focus has been scrolled into sight."""
        try:
            wait_for("it to be seen", lambda: not self._seen(node, window, strip), TYPED)
            return []
        except Failure:
            return self._seen(node, window, strip)

    def _seen(self, node, window, strip):
        """A stop of Tab has a name, is in sight, and nothing lies over it."""
        try:
            if wrong_with(node):
                return [wrong_with(node)]
            if not showing(node) or not has(node, Atspi.StateType.VISIBLE):
                return [f"the focus is on something that is not shown: {describe(node)}"]
            x, y, width, height = rectangle(node)
            left, top, wide, high = rectangle(window)
            if width <= 0 or height <= 0 or x < left - 1 or y < top - 1 or x >= left + wide or y >= top + high:
                return [f"the focus is out of sight at {x},{y} {width}x{height}: {describe(node)}"]
            return self._under_strip(node, (x, y, width, height), strip)
        except GLib.Error:  # gone by now
            return []

    def _under_strip(self, node, area, strip):
        if not strip or not showing(strip) or inside(node, strip) or inside(strip, node):
            return []
        x, y, width, height = rectangle(strip)
        over = area[0] < x + width and x < area[0] + area[2] and area[1] < y + height and y < area[1] + area[3]
        return [f"the strip lies over {describe(node)}"] if over else []

    def dialog(self, title, but=None):
        found = wait_for(f"the dialog “{title}”", lambda: next(
            (window for window in children(self.program.root) if role(window) in DIALOGS and window != but
             and re.fullmatch(title, window.get_name() or "") and showing(window)), None), ANSWER)
        self.program.activate(found)
        wait_for(f"the focus in “{title}”", lambda: self.focus.now() and inside(self.focus.now(), found), ANSWER)
        return found

    def visit(self, name, title, *keys, expected=(), typed=False, ready=None, inner=None, over=None, look=True,
              menu=()):
        """Opens a dialog with keys or from a menu, goes through it, leaves it with Esc; the focus has to be where it was.

        ready: true as soon as the dialog is complete; inner: what else is done in it; over: the dialog that has
        opened it; look: false for a dialog of Qt's, which only has to open and to close.
        """
        before = self.focus.now()
        if menu:
            self.menu(*menu)
        if len(keys) > 1:  # a menu, and the letter of an item in it
            self.open_menu(keys[0])
        self.press(*keys[-1:])
        dialog = self.dialog(title, but=over)
        if ready:
            wait_for(f"“{title}” to be complete", lambda: ready(dialog), ANSWER)
        if typed:
            self._no_default(name, dialog)
        if look:
            self.place(name, dialog, expected)
        else:
            self.report.add(name, 1, 1, self.complaints())
        if inner:
            inner(dialog)
        self.leave(name, dialog, before, over)

    def _no_default(self, name, dialog):
        wrong = [describe(node) for node in objects(dialog)
                 if role(node) == "push button" and has(node, Atspi.StateType.IS_DEFAULT)]
        self.report.findings += [f"{name}: a default button: {each}" for each in wrong]

    def go(self, kind, pattern, most=60):
        """With Tab to the object of this role whose name is like this."""
        node = self.focus.now()
        for _ in range(most):
            if node and role(stop(node)) == kind and re.fullmatch(pattern, stop(node).get_name() or ""):
                return node
            node = self.focus.after("Tab") or node
        raise Failure(f"Tab does not come to {kind} “{pattern}”, but to {describe(node) if node else 'nothing'}")

    def open_menu(self, key):
        """Its first item; without a window manager, a key that follows a closing window too soon is lost."""
        return self.focus.item(key) or self.focus.item(key)

    def menu(self, title, *names):
        """Chooses an item of a menu, or of a menu in it, with arrows; menus in menus open when they have time."""
        node = self.open_menu("alt+" + title[0].lower())
        for depth, name in enumerate(names, 1):
            for _ in range(40):
                if node and node.get_name() == name:
                    break
                node = node and self.focus.item("Down", but=node)
            else:
                raise Failure(f"no item is called {name} in the menu {title}")
            if depth < len(names):
                node = self.focus.item("Right", but=node)
        self.press("Return")

    def leave(self, name, dialog, before, to=None):
        self.program.activate(dialog)
        self.press("Escape")
        try:
            wait_for("it to close", lambda: dialog not in [each for each in children(self.program.root) if showing(each)],
                     ANSWER)
        except Failure:
            self.report.findings.append(f"{name}: Esc does not close it")
            return
        self.program.activate(to or self.frame)
        try:
            wait_for("the focus to come back", lambda: self.focus.now() and (not before or stop(self.focus.now()) == stop(before)), TYPED)
        except Failure:
            now = self.focus.now()
            self.report.findings.append(f"{name}: the focus was on {before and name_of(stop(before))} and came back to "
                                        f"{name_of(stop(now)) if now else 'nothing'}")
