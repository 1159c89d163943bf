package io.planner360.testkit.architecture.violations.adaptersruneverycontract.document;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.CyclesContract;

class CyclesTest extends CyclesContract {}
