package com.acme.violations.rawresponsesstayinthestore.store;

import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponses;

abstract class OwnResponses implements FeedbackResponses {
    FeedbackResponse last;
}
