-- What this console saw happen by itself, and how long the steps of provisioning took.
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
    at INTEGER NOT NULL, -- when it began
    duration_ms INTEGER NOT NULL,
    UNIQUE (connection_id, computer_id, step, at) -- every reading shows it again
);
CREATE INDEX step_duration_at ON step_duration (at);
