-- What the administrator asked for, and what came of it. Both are written once: a change of mind is a new row.
-- Times are milliseconds since the Unix epoch.
CREATE TABLE intent (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, so a late outcome cannot meet another intent
    at INTEGER NOT NULL,
    program TEXT NOT NULL, -- who wrote it: see programid.h
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
    computer_id TEXT NOT NULL, -- of a computer that got its id by this very change
    detail TEXT NOT NULL
);
