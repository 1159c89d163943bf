package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.shared;

public interface UnitOfWork {}
