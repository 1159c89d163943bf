package io.planner360.testkit.architecture.violations.jdbcstaysatthedatabase.cli.database;

import javax.sql.DataSource;

public final class Wiring {
    DataSource used;
}
