package io.planner360.cli.servers;

/** Where a database is. */
public enum DatabaseKind {
    /** In the program's own PostgreSQL 18. */
    EMBEDDED,
    /** On Debian's PostgreSQL 15, over TCP without encryption. */
    DEBIAN,
    /** There, with a login that is let in over TLS only. */
    DEBIAN_WITH_TLS
}
