package io.planner360.testkit.architecture.violations.adaptersruneverycontract.jdbi;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.Persistence;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Cycles;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Forms;

public final class WrongPersistence implements Persistence {
    @Override
    public Cycles cycles() {
        return new Cycles() {};
    }

    @Override
    public Forms forms() {
        return new Forms() {};
    }
}
