package com.acme.violations.portsstandonthedomain.store;

import io.planner360.application.Planner;
import io.planner360.domain.feedback.cycle.FeedbackCycles;

abstract class WrongCycles implements FeedbackCycles {
    Planner planner;
}
