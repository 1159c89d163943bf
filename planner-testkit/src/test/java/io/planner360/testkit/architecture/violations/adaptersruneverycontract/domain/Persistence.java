package io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Cycles;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Forms;

public interface Persistence {
    Cycles cycles();

    Forms forms();
}
