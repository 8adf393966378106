-- Tables of docbind-fleet. Run it once, by hand or as a migration: it is at META-INF/docbind/fleet/postgresql in the jar.

-- Pairs of OAuth tokens. A pair that is lost has to be authorized again, so this table is written through to the disk.
CREATE TABLE docbind_token (
    account     text        PRIMARY KEY,
    pair        text,
    version     bigint      NOT NULL DEFAULT 0,
    changed_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease_owner text,
    lease_until timestamptz
);

-- What portals have been sent. It is worth nothing after half a minute, so it is not written through to the disk: a crash of
-- the server empties these tables, and docbind_memory then says since when they remember.
CREATE UNLOGGED TABLE docbind_bucket (
    id         text   PRIMARY KEY,
    state      bytea,
    expires_at bigint
) WITH (fillfactor = 50);

CREATE UNLOGGED TABLE docbind_operating (
    portal      text             NOT NULL,
    method      text             NOT NULL,
    used        double precision NOT NULL,
    reset_at    timestamptz      NOT NULL,
    probe_until timestamptz      NOT NULL DEFAULT '-infinity',
    expires_at  timestamptz      NOT NULL,
    PRIMARY KEY (portal, method)
);

CREATE UNLOGGED TABLE docbind_memory (
    id    integer     PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT clock_timestamp()
);
