package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback;

public interface FeedbackResponses {}
