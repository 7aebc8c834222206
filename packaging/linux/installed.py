# SPDX-License-Identifier: GPL-3.0-or-later
"""installed.py first|again HOME NOTES: the installed console as its user meets it, before and after an upgrade.

first: starts it from the menu entry, connects to millwright-sandbox, changes a setting, deletes a computer.
again: the next start opens the same connection with the key from the keychain, knows what was done, deletes another one.
NOTES is a file that the first hands to the second. Helpers for reading the window lie beside this file.
"""

import hashlib
import json
import os
import pathlib
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import gi

import delete_by_keyboard
from delete_by_keyboard import check, focus_on
from screenreader import Atspi, Failure, Program, find, has, outline, wait_for, walk

gi.require_version("Gio", "2.0")
from gi.repository import Gio  # noqa: E402

ID = "io.github.millwright.Millwright"
KEY = "fk-a-key-that-an-upgrade-keeps"


def live_in(home):
    """A home that stays, where the helpers would have one that goes."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)
    os.environ["HOME"] = str(home)
    os.chdir(home)


def keyring():
    """Opened as a log-in does, with the user's password."""
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    daemon.stdin.write(b"a password")
    daemon.stdin.close()
    wait_for("the keychain", lambda: subprocess.run(
        ["gdbus", "wait", "--session", "--timeout", "1", "org.freedesktop.secrets"], check=False).returncode == 0)
    return daemon


def kept_secret(connection):
    return subprocess.run(["secret-tool", "lookup", "server", "Millwright", "user", connection],
                          capture_output=True, text=True, check=False).stdout


def serve(port):
    server = subprocess.Popen(["millwright-sandbox", "--port", str(port), "--seed", "7"], stdout=subprocess.PIPE,
                              text=True, env=dict(os.environ, MILLWRIGHT_SANDBOX_KEY=KEY))
    return server, server.stdout.readline().split()[-1]


def start_from_menu():
    entry = Gio.DesktopAppInfo.new(ID + ".desktop")
    check(entry, "the menu has no entry")
    check(entry.get_icon().to_string() == ID, "the entry has another icon")
    return Program(shlex.split(entry.get_commandline()))


def data(home):
    return home / ".local/share/Millwright"


def deletions(home):
    """From a copy: who reads a journal leaves traces beside it."""
    with tempfile.TemporaryDirectory() as folder:
        for path in data(home).glob("journal.sqlite*"):
            shutil.copy(path, folder)
        journal = sqlite3.connect(pathlib.Path(folder) / "journal.sqlite")
        rows = journal.execute("SELECT computer_name FROM intent WHERE lower(kind) LIKE '%delete%' ORDER BY id").fetchall()
        journal.close()
    return [row[0] for row in rows]


def fingerprints(home):
    return {str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(home.rglob("*")) if path.is_file()}


def add_connection(program, address):
    frame = wait_for("the first page", lambda: program.window("frame", "Computers"))
    program.activate(frame)
    wait_for("the form", lambda: find(frame, "push button", "Add Connection"))
    program.press("alt+s")
    focus_on(frame, "text", "Server")
    program.press("ctrl+a")
    program.type(address)
    program.press("alt+k")
    wait_for("the focus on the key", lambda: any(has(node, Atspi.StateType.FOCUSED)
                                                 for node in walk(frame) if node.get_role_name() == "password text"))
    program.type(KEY)
    program.press("Return")


def change_setting(program):
    frame = program.window("frame", lambda name: name.startswith("Computers — "))
    program.activate(frame)
    program.press("ctrl+comma")
    dialog = wait_for("the preferences", lambda: program.window("dialog", "Preferences"))
    program.activate(dialog)
    program.press("alt+t", "Down")
    wait_for("absolute times", lambda: find(dialog, "combo box", "Absolute"))
    program.press("Escape")
    wait_for("the preferences to close", lambda: not program.window("dialog", "Preferences"))


def leave(program):
    program.activate(program.window("frame", lambda name: name.startswith("Computers — ")))
    program.press("ctrl+q")
    wait_for("the program to end", lambda: program.process.poll() is not None)
    check(program.process.returncode == 0, f"it ended with {program.process.returncode}")


def first(home, notes):
    server, address = serve(0)
    program = start_from_menu()
    try:
        add_connection(program, address)
        delete_by_keyboard.run(program)
        change_setting(program)
        leave(program)
    except Failure as failure:
        print(f"FAIL: {failure}\n\n{outline(program.root)}")
        return 1
    finally:
        program.close()
        server.kill()
    connections = json.loads((data(home) / "connections.json").read_text(encoding="utf-8"))
    connection = connections["connections"][0]["id"]
    check(kept_secret(connection) == KEY, "the key is not in the keychain")
    check(KEY not in "".join(path.read_text(errors="replace") for path in data(home).rglob("*") if path.is_file()),
          "the key is in a file")
    check((data(home) / "preferences.json").exists(), "no preferences are kept")
    check(len(deletions(home)) == 1, f"the journal tells of {deletions(home)}")
    notes.write_text(json.dumps({"port": address.rstrip("/").rsplit(":", 1)[1], "connection": connection,
                                 "deleted": deletions(home), "files": fingerprints(data(home))}), encoding="utf-8")
    print(f"ok: connection, preferences, journal and key are kept; deleted: {deletions(home)[0]}")
    return 0


def again(home, notes):
    known = json.loads(notes.read_text(encoding="utf-8"))
    check(fingerprints(data(home)) == known["files"], "the upgrade has changed the user's files")
    check(kept_secret(known["connection"]) == KEY, "the key has left the keychain")
    print(f"ok: {len(known['files'])} files and the key are as they were before the upgrade")
    preferences = fingerprints(data(home))["preferences.json"]
    server, _ = serve(known["port"])
    program = start_from_menu()
    try:
        delete_by_keyboard.run(program)
        leave(program)
    except Failure as failure:
        print(f"FAIL: {failure}\n\n{outline(program.root)}")
        return 1
    finally:
        program.close()
        server.kill()
    check(deletions(home)[:-1] == known["deleted"], f"the journal tells of {deletions(home)}")
    check(fingerprints(data(home))["preferences.json"] == preferences, "the preferences are others")
    print(f"ok: it opened the connection with the kept key and has added to its journal: {deletions(home)}")
    return 0


def main(part, home, notes):
    home = pathlib.Path(home)
    live_in(home)
    daemon = keyring()
    try:
        return {"first": first, "again": again}[part](home, pathlib.Path(notes))
    except Failure as failure:
        print(f"FAIL: {failure}")
        return 1
    finally:
        daemon.terminate()
        daemon.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
