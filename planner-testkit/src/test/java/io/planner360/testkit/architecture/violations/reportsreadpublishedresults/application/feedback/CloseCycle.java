package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.application.feedback;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response.FeedbackResponses;

public final class CloseCycle {
    FeedbackResponses used;
}
