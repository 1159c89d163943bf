package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.jdbi.internal.feedback;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response.FeedbackResponse;

public final class Query {
    FeedbackResponse used;
}
