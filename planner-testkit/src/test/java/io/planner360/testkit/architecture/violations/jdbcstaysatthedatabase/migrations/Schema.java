package io.planner360.testkit.architecture.violations.jdbcstaysatthedatabase.migrations;

import javax.sql.DataSource;

public final class Schema {
    DataSource used;
}
