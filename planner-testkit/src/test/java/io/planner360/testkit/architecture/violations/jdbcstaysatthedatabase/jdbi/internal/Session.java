package io.planner360.testkit.architecture.violations.jdbcstaysatthedatabase.jdbi.internal;

import java.sql.Connection;

public final class Session {
    Connection used;
}
