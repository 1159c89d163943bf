package io.planner360.testkit.architecture.violations.adaptersruneverycontract.jdbi;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.FormsContract;

abstract class FormsTest extends FormsContract {}
