package io.planner360.testkit.architecture.violations.jdbistaysinitsadapter.jdbi.internal;

import org.jdbi.v3.core.Jdbi;

public final class Session {
    Jdbi used;
}
