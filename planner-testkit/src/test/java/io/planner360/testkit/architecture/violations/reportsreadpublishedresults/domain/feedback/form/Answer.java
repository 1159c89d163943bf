package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.form;

public interface Answer {
    record Rated(int rating) implements Answer {}
}
