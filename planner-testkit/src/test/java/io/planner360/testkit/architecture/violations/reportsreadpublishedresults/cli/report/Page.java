package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.cli.report;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating.PublishedReport;

public final class Page {
    PublishedReport used;
}
