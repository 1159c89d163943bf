package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.application.learning;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response.FeedbackResponses;

public final class WrongPlan {
    FeedbackResponses used;
}
