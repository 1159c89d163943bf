package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.rating;

import org.apache.commons.statistics.distribution.TDistribution;

public final class Deviation {
    TDistribution used;
}
