package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.form.Answer;

public record FeedbackResponse(Answer answer) {}
