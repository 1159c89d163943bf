package io.planner360.testkit.architecture.violations.portshavecontracts.domain;

import io.planner360.testkit.architecture.violations.portshavecontracts.domain.feedback.Cycles;
import io.planner360.testkit.architecture.violations.portshavecontracts.domain.feedback.WrongForms;
import io.planner360.testkit.architecture.violations.portshavecontracts.domain.learning.WrongPlans;

public interface Persistence {
    Cycles cycles();

    WrongForms forms();

    WrongPlans plans();
}
