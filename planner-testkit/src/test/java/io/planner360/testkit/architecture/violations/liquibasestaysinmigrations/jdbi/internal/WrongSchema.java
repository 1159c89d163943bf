package io.planner360.testkit.architecture.violations.liquibasestaysinmigrations.jdbi.internal;

import liquibase.Scope;

public final class WrongSchema {
    Scope used;
}
