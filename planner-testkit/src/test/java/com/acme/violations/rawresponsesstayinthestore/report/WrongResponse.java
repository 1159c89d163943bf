package com.acme.violations.rawresponsesstayinthestore.report;

import io.planner360.domain.feedback.FeedbackResponse;

public final class WrongResponse {
    FeedbackResponse used;
}
