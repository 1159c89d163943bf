package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.learning;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating.PublishedReport;

public final class Advisor {
    PublishedReport used;
}
