package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.testkit;

import io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.feedback.Cycles;

public final class FaultyCycles implements Cycles {}
