package com.acme.violations.rawresponsesstayinthestore.report;

import io.planner360.domain.feedback.response.FeedbackResponse;

public final class WrongResponse {
    FeedbackResponse used;
}
