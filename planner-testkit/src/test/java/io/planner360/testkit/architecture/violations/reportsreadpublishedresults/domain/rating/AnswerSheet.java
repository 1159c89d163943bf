package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.Answer;

public record AnswerSheet(Answer answer) {}
