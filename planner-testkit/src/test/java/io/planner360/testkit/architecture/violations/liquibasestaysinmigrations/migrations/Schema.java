package io.planner360.testkit.architecture.violations.liquibasestaysinmigrations.migrations;

import liquibase.Scope;

public final class Schema {
    Scope used;
}
