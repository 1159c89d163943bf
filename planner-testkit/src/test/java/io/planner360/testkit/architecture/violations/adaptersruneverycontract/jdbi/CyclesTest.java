package io.planner360.testkit.architecture.violations.adaptersruneverycontract.jdbi;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.CyclesContract;

class CyclesTest extends CyclesContract {}
