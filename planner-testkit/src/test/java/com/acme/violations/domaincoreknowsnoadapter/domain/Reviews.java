package com.acme.violations.domaincoreknowsnoadapter.domain;

import io.planner360.application.Planner;

public final class Reviews {
    Planner used;
}
