package com.acme.violations.portsstandonthedomain.people;

import io.planner360.application.Planner;

public final class Reviews {
    Planner used;
}
