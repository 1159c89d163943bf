package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain;

import io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.feedback.Cycles;
import io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.shared.UnitOfWork;

public interface Persistence {
    UnitOfWork unitOfWork();

    Cycles cycles();
}
