package io.planner360.testkit.architecture.violations.jdbcstaysatthedatabase.cli.report;

import java.sql.Connection;

public final class WrongQuery {
    Connection used;
}
