# SPDX-License-Identifier: GPL-3.0-or-later
"""read_at_random.py ADDRESS PID: cells and children of the program, at random and without a pause."""

import os
import random
import signal
import sys

from screenreader import Atspi, GLib, children, role, settle


def application(pid):
    return next((each for each in children(Atspi.get_desktop(0)) if each.get_process_id() == pid), None)


def read(node):
    """What a screen reader asks of an object that it comes to."""
    node.get_name()
    node.get_description()
    node.get_state_set()
    node.get_parent()
    node.get_index_in_parent()
    Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    if role(node) == "text":
        Atspi.Text.get_text(node, 0, -1)


def table(node, kept):
    """A cell that may just go, and one that went some time ago."""
    rows, columns = Atspi.Table.get_n_rows(node), Atspi.Table.get_n_columns(node)
    cell = Atspi.Table.get_accessible_at(node, random.randrange(rows), random.randrange(columns)) if rows else None
    if cell:
        read(cell)
        kept.append(cell)
        del kept[:-200]
    read(random.choice(kept or [node]))
    node.get_child_at_index(random.randrange(max(node.get_child_count(), 1)))


def main():
    reads, lost, kept = 0, 0, []

    def end(*_):
        print(f"{reads} random reads, {lost} of them of what had gone", flush=True)
        os._exit(0)

    signal.signal(signal.SIGTERM, end)
    root = application(int(sys.argv[2]))
    node = root
    while True:
        settle()
        try:
            reads += 1
            if role(node) in ("table", "tree table"):
                for _ in range(20):
                    reads += 1
                    table(node, kept)
                node = root
            count = node.get_child_count()
            node = node.get_child_at_index(random.randrange(count)) if count else root
            node = node or root
            read(node)
        except (GLib.Error, AttributeError):
            lost += 1
            node = root


if __name__ == "__main__":
    main()
