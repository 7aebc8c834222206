# SPDX-License-Identifier: GPL-3.0-or-later
"""The sandbox as a program of its own, and helpers beside the one that walks."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).parent


class Sandbox:
    """A server whose fleet, faults and clock are ordered over HTTP."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True)
        self.address = self.process.stdout.readline().split()[-1].rstrip("/")
        self.key = self.process.stdout.readline().split()[-1]

    def ask(self, method, path, body=None):
        return ask(self.address, self.key, method, path, body)

    def fault(self, **what):
        self.ask("POST", "/sandbox/faults", what)

    def mend(self):
        self.ask("DELETE", "/sandbox/faults")

    def close(self):
        self.process.kill()
        self.process.wait()


def ask(address, key, method, path, body=None):
    """What the sandbox answers, or None where it refuses."""
    request = urllib.request.Request(address + path, method=method, headers={"Authorization": "Bearer " + key},
                                     data=None if body is None else json.dumps(body).encode())
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
            text = answer.read()
    except urllib.error.HTTPError:
        return None
    return json.loads(text) if text else None


def beside(script, sandbox, *arguments):
    """One of the scripts here in a process of its own, with its own connection to the bus."""
    environment = dict(os.environ, MILLWRIGHT_SANDBOX_KEY=sandbox.key)
    return subprocess.Popen([sys.executable, "-B", str(HERE / script), sandbox.address, *map(str, arguments)],
                            env=environment, stdout=subprocess.PIPE, text=True)


def ended(helper):
    """What it has to say, after it was asked to end."""
    helper.terminate()
    return helper.communicate()[0].strip()
