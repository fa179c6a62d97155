PRAGMA application_id = 1667785070;
CREATE TABLE schema_versions (
	version INTEGER NOT NULL,
	applied TEXT NOT NULL,
	PRIMARY KEY (version)
)
 STRICT
;
CREATE TABLE receipts (
	seq INTEGER NOT NULL,
	document TEXT NOT NULL,
	seal TEXT NOT NULL,
	PRIMARY KEY (seq)
)
 STRICT
;
CREATE TABLE judgements (
	seq INTEGER NOT NULL,
	id TEXT NOT NULL,
	sort TEXT NOT NULL,
	document TEXT NOT NULL,
	undone TEXT,
	seal TEXT NOT NULL,
	PRIMARY KEY (seq),
	UNIQUE (id)
)
 STRICT
;
CREATE TABLE state (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	seal TEXT NOT NULL,
	PRIMARY KEY (name)
)
 STRICT
;
CREATE TABLE aliases (
	former TEXT NOT NULL,
	fact TEXT NOT NULL,
	seal TEXT NOT NULL,
	PRIMARY KEY (former)
)
 STRICT
;
CREATE TABLE entries (
	number INTEGER NOT NULL,
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	kind TEXT NOT NULL,
	standing TEXT NOT NULL,
	sort TEXT,
	stage TEXT,
	first_day TEXT,
	last_day TEXT,
	sources INTEGER NOT NULL,
	independent INTEGER NOT NULL,
	disagreements INTEGER NOT NULL,
	document TEXT NOT NULL,
	bare TEXT,
	PRIMARY KEY (number),
	UNIQUE (id)
)
 STRICT
;
CREATE TABLE reports (
	seq INTEGER NOT NULL,
	id TEXT NOT NULL,
	version TEXT NOT NULL,
	current INTEGER NOT NULL,
	published TEXT,
	publisher TEXT,
	author TEXT,
	url TEXT,
	title TEXT,
	language TEXT,
	source TEXT,
	text BLOB NOT NULL,
	reading TEXT NOT NULL,
	receipt INTEGER,
	seal TEXT NOT NULL,
	PRIMARY KEY (seq),
	UNIQUE (id, version),
	FOREIGN KEY(receipt) REFERENCES receipts (seq)
)
 STRICT
;
CREATE TABLE judged (
	report TEXT NOT NULL,
	judgement TEXT NOT NULL,
	PRIMARY KEY (report, judgement),
	FOREIGN KEY(judgement) REFERENCES judgements (id)
)
 STRICT
;
CREATE TABLE facets (
	facet TEXT NOT NULL,
	value TEXT NOT NULL,
	entry INTEGER NOT NULL,
	PRIMARY KEY (facet, value, entry),
	FOREIGN KEY(entry) REFERENCES entries (number)
)
 STRICT
;
CREATE TABLE facts (
	report INTEGER NOT NULL,
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	document TEXT NOT NULL,
	PRIMARY KEY (report, id),
	FOREIGN KEY(report) REFERENCES reports (seq)
)
 STRICT
;
CREATE TABLE families (
	report INTEGER NOT NULL,
	family TEXT NOT NULL,
	signature BLOB NOT NULL,
	PRIMARY KEY (report),
	FOREIGN KEY(report) REFERENCES reports (seq)
)
 STRICT
;
CREATE TABLE bands (
	band TEXT NOT NULL,
	report INTEGER NOT NULL,
	PRIMARY KEY (band, report),
	FOREIGN KEY(report) REFERENCES reports (seq)
)
 STRICT
;
CREATE TABLE members (
	fact TEXT NOT NULL,
	report INTEGER NOT NULL,
	component TEXT NOT NULL,
	entry TEXT NOT NULL,
	PRIMARY KEY (fact),
	FOREIGN KEY(report) REFERENCES reports (seq)
)
 STRICT
;
CREATE TABLE keys (
	"key" TEXT NOT NULL,
	fact TEXT NOT NULL,
	PRIMARY KEY ("key", fact),
	FOREIGN KEY(fact) REFERENCES members (fact)
)
 STRICT
;
CREATE VIRTUAL TABLE words USING fts5(body, tokenize='unicode61 remove_diacritics 0');
CREATE TABLE pieces (piece INTEGER PRIMARY KEY, sort TEXT NOT NULL, owner INTEGER NOT NULL) STRICT;
CREATE INDEX entries_kind ON entries (kind, standing);
CREATE INDEX entries_days ON entries (first_day, last_day);
CREATE INDEX reports_url ON reports (url);
CREATE INDEX facets_entry ON facets (entry);
CREATE INDEX facts_id ON facts (id);
CREATE INDEX families_family ON families (family);
CREATE INDEX bands_report ON bands (report);
CREATE INDEX members_entry ON members (entry);
CREATE INDEX members_report ON members (report);
CREATE INDEX members_component ON members (component);
CREATE INDEX keys_fact ON keys (fact);
CREATE INDEX pieces_owner ON pieces (sort, owner);
INSERT INTO schema_versions VALUES (1, '2026-11-26T00:00:00+00:00');
