package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.jdbi.internal;

import io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.shared.UnitOfWork;

public final class JdbiUnitOfWork implements UnitOfWork {}
