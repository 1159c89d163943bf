package com.acme.violations.rawresponsesstayinthestore.store;

import io.planner360.domain.feedback.response.FeedbackResponse;

record ResponseRow(FeedbackResponse response) {}
