package io.planner360.testkit.architecture.violations.adaptersruneverycontract.archive;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.Persistence;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Cycles;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback.Forms;

public final class WrongArchive implements Persistence {
    @Override
    public Cycles cycles() {
        return new Cycles() {};
    }

    @Override
    public Forms forms() {
        return new Forms() {};
    }
}
