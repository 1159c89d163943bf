package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback;

public interface Answer {
    record Rated(int rating) implements Answer {}
}
