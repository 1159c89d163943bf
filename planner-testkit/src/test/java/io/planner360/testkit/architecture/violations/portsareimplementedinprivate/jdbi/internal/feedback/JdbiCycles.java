package io.planner360.testkit.architecture.violations.portsareimplementedinprivate.jdbi.internal.feedback;

import io.planner360.testkit.architecture.violations.portsareimplementedinprivate.domain.feedback.Cycles;

final class JdbiCycles implements Cycles {}
