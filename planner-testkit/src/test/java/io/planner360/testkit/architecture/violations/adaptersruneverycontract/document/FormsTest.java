package io.planner360.testkit.architecture.violations.adaptersruneverycontract.document;

import io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback.FormsContract;

class FormsTest extends FormsContract {}
