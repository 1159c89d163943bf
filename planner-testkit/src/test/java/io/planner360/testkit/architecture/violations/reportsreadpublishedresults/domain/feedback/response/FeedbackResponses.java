package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response;

public interface FeedbackResponses {}
