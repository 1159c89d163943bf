package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.jdbi.internal.learning;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response.FeedbackResponse;

public final class WrongQuery {
    FeedbackResponse used;
}
