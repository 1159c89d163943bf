package com.acme.violations.internalsarenotused.people;

import io.planner360.application.Planner;

public final class Reviews {
    Planner used;
}
