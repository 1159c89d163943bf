package io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.Persistence;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.CyclesContract;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.FormsContract;
import org.junit.jupiter.api.Nested;

public abstract class PersistenceContract {
    protected abstract Persistence persistence();

    @Nested
    class CyclesOfAll extends CyclesContract {}

    @Nested
    class FormsOfAll extends FormsContract {}
}
