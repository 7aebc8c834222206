# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold for the objects of a window: names, roles, sizes."""

import re

from screenreader import NAMELESS_BY_NATURE, Atspi, GLib, children, describe, has, role, showing, shown

TABLES = ("table", "tree table")
# What a pointer aims at.
TARGETS = {"push button", "check box", "radio button", "combo box", "spin button", "text", "password text",
           "page tab", "toggle button", "table column header", "column header"}
PRESSED = {"push button", "check box", "radio button", "toggle button", "menu item"}
ALL = 1000  # rows: also what is hidden
LEAST = 24  # px, WCAG 2.5.8


def rows_of(table, most):
    """All rows, or the first, the last and some between them."""
    count = Atspi.Table.get_n_rows(table)
    if count <= most:
        return range(count)
    return sorted({0, count - 1, *range(0, count, count // most + 1)})


def objects(node, most_rows=3):
    """Every object below the node; of a table, its headers and the cells of at most so many rows."""
    yield node
    try:
        if most_rows < ALL and (role(node) == "menu bar" or not showing(node)):  # read with everything else, once
            return
        if role(node) not in TABLES:
            for child in children(node):
                yield from objects(child, most_rows)
            return
        rows, columns = rows_of(node, most_rows), range(Atspi.Table.get_n_columns(node))
        if not rows:  # Qt looks for a header above the first cell
            columns = range(0)
        for column in columns:
            header = Atspi.Table.get_column_header(node, column)
            if header:
                yield header
        for row in rows:
            for column in columns:
                cell = Atspi.Table.get_accessible_at(node, row, column)
                if cell:
                    yield cell
    except GLib.Error:  # it went while it was read
        return


def names(node):
    """Its own name and that of its label: on Linux, Qt gives a combo box the name of its value."""
    yield node.get_name() or ""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for index in range(relation.get_n_targets()):
                yield relation.get_target(index).get_name() or ""


def called(window, kind, pattern):
    """The showing object of this role whose name, or whose label, is like this; None without one."""
    return among(shown(window), kind, pattern)


def among(nodes, kind, pattern):
    """The same in a list of objects that were read already."""
    for node in nodes:
        try:
            if role(node) == kind and showing(node) and any(re.fullmatch(pattern, name) for name in names(node)):
                return node
        except GLib.Error:  # gone by now
            continue
    return None


def wrong_with(node):
    """What is wrong with one object, or nothing."""
    kind, name = role(node), (node.get_name() or "").strip()
    if kind in PRESSED and showing(node) and not name:
        return f"without a name: {describe(node)}"
    if not has(node, Atspi.StateType.FOCUSABLE) or not showing(node):
        return None
    if kind in ("unknown", "invalid"):
        return f"without a role: {describe(node)}"
    if not name and kind not in NAMELESS_BY_NATURE:
        return f"without a name: {describe(node)}"
    if kind in ("push button", "check box", "radio button") and re.search(r"(?<!&)&\w", name):
        return f"a mnemonic is read out: {describe(node)}"
    return None


def rectangle(node):
    area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return area.x, area.y, area.width, area.height


def near(a, b):
    """Whether a circle of the least size around the middle of a meets b."""
    x, y = a[0] + a[2] / 2, a[1] + a[3] / 2
    dx = max(b[0] - x, 0, x - b[0] - b[2])
    dy = max(b[1] - y, 0, y - b[1] - b[3])
    return dx * dx + dy * dy < (LEAST / 2) ** 2


def inside(child, parent):
    while child is not None:
        if child == parent:
            return True
        child = child.get_parent()
    return False


def too_small(nodes):
    """Targets below the least size that stand so close to another one that it may be hit instead."""
    seen = []
    for node in nodes:
        try:
            if role(node) in TARGETS and showing(node):
                seen.append((node, rectangle(node)))
        except GLib.Error:
            continue
    found = []
    for node, area in seen:
        if min(area[2:]) >= LEAST or min(area[2:]) <= 0:
            continue
        for other, place in seen:
            if other != node and near(area, place) and not inside(other, node) and not inside(node, other):
                found.append(f"{area[2]}x{area[3]} px, beside {role(other)} “{other.get_name()}”: {describe(node)}")
                break
    return found
