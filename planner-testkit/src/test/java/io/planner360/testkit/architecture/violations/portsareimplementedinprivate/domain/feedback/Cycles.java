package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.feedback;

public interface Cycles {}
