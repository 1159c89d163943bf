package com.acme.violations.testkitstaysintests.people;

import io.planner360.application.Planner;

public final class Reviews {
    Planner used;
}
