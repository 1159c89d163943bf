package io.planner360.testkit.architecture.violations.reportsreadpublishedresults.ai;

import io.planner360.testkit.architecture.violations.reportsreadpublishedresults.domain.feedback.response.FeedbackResponse;

public final class WrongPrompt {
    FeedbackResponse[] used;
}
