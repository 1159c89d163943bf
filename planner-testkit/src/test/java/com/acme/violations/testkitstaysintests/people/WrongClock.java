package com.acme.violations.testkitstaysintests.people;

import io.planner360.testkit.shared.MovableClock;

public final class WrongClock {
    MovableClock used;
}
