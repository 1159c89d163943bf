package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating;

public record PublishedReport(double mean) {}
