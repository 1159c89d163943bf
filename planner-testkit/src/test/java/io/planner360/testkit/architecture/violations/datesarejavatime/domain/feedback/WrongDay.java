package io.planner360.testkit.architecture.violations.datesarejavatime.domain.feedback;

import java.util.Calendar;

public final class WrongDay {
    Calendar used;
}
