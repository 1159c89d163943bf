package io.planner360.testkit.architecture.violations.datesarejavatime.jdbi.internal;

import java.sql.Timestamp;

record WrongRow(Timestamp closesAt) {}
