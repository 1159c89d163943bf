package com.acme.violations.rawresponsesstayinthestore.report;

import io.planner360.domain.feedback.response.FeedbackResponses;

public final class WrongQuery {
    FeedbackResponses used;
}
