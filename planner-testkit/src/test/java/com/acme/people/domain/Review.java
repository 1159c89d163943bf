package com.acme.people.domain;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;

/** What the host itself knows of somebody's review. */
public record Review(UserId person, FeedbackCycleId cycle) {}
