package io.planner360.testkit.architecture.violations.jdbcstaysatthedatabase.application;

import javax.sql.DataSource;

public final class WrongSource {
    DataSource used;
}
