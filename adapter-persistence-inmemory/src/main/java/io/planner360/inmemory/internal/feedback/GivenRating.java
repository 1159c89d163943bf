package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.competency.framework.CompetencyId;

/**
 * One number that a rater of a NAMED cycle gave.
 *
 * @param score turned round where the question is scored in reverse
 */
public record GivenRating(CompetencyId competency, int score) {}
