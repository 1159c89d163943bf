package io.planner360.application.feedback.internal;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;

/** A rater who is known, to be asked about a target in a group. */
public record Asked(UserId target, Rater rater, RaterGroupCode group) {}
