-- A journal of version 2 as it was written. Frozen: a file that exists somewhere does not change any more.
CREATE TABLE intent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    program TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    computer_id TEXT NOT NULL,
    computer_name TEXT NOT NULL
);
CREATE INDEX intent_at ON intent (at);
CREATE INDEX intent_computer ON intent (computer_id);
CREATE TABLE outcome (
    intent INTEGER PRIMARY KEY REFERENCES intent (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    duration_ms INTEGER,
    computer_id TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE TABLE status_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    connection_id TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    computer_id TEXT NOT NULL,
    computer_name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
CREATE INDEX status_change_at ON status_change (at);
CREATE INDEX status_change_computer ON status_change (connection_id, computer_id);
CREATE TABLE step_duration (
    connection_id TEXT NOT NULL,
    computer_id TEXT NOT NULL,
    computer_type TEXT NOT NULL,
    step TEXT NOT NULL,
    at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    UNIQUE (connection_id, computer_id, step, at)
);
CREATE INDEX step_duration_at ON step_duration (at);
INSERT INTO intent VALUES (3, 4102444800000, 'boot/1/1', 'c1', 'Production', 'delete', 'id-1', 'ci-runner-01');
INSERT INTO outcome VALUES (3, 4102444800900, 'failed', 403, 900, '', 'The role does not allow it.');
INSERT INTO intent VALUES (7, 4102444801000, 'boot/1/1', 'c1', 'Production', 'create', '', 'ci-runner-02');
INSERT INTO outcome VALUES (7, 4102444802000, 'succeeded', 201, 1000, 'id-2', '');
INSERT INTO intent VALUES (8, 4102444803000, 'boot/1/1', 'c1', 'Production', 'refresh', 'id-3', 'ci-runner-03');
PRAGMA application_id = 1297572202;
PRAGMA user_version = 2;
