package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.rating;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.form.Answer;

public record AnswerSheet(Answer answer) {}
