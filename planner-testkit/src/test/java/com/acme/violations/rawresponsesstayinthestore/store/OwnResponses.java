package com.acme.violations.rawresponsesstayinthestore.store;

import io.planner360.domain.feedback.FeedbackResponse;
import io.planner360.domain.feedback.FeedbackResponses;

abstract class OwnResponses implements FeedbackResponses {
    FeedbackResponse last;
}
