package com.acme.violations.rawresponsesstayinthestore.store;

import io.planner360.domain.feedback.FeedbackResponse;

record ResponseRow(FeedbackResponse response) {}
