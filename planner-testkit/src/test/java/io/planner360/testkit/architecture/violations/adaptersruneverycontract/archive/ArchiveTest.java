package io.planner360.testkit.architecture.violations.adaptersruneverycontract.archive;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.CyclesContract;
import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.FormsContract;
import org.junit.jupiter.api.Nested;

class ArchiveTest {
    @Nested
    class CyclesOfArchive extends CyclesContract {}

    static class FormsNeverRun extends FormsContract {}
}
