package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.feedback;

import org.apache.commons.statistics.distribution.TDistribution;

public final class WrongStatistics {
    TDistribution used;
}
