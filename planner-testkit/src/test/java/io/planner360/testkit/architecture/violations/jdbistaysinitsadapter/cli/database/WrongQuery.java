package io.planner360.testkit.architecture.violations.jdbistaysinitsadapter.cli.database;

import org.jdbi.v3.core.Handle;

public final class WrongQuery {
    Handle used;
}
