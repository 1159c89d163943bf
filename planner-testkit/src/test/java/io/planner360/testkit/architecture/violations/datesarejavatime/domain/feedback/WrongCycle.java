package io.planner360.testkit.architecture.violations.datesarejavatime.domain.feedback;

import java.util.Date;

@SuppressWarnings("JavaUtilDate") // On purpose.
record WrongCycle(Date closesAt) {}
