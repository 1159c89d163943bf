package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.reliability.IntraclassCorrelation;
import io.planner360.domain.rating.statistics.reliability.OneWayAnova;
import java.util.Optional;

/**
 * How well the scores of a competency tell targets apart.
 *
 * @param targets how many have a score
 * @param scores how many there are
 * @param anova empty for fewer than two targets with a score, and where no target has two
 */
public record Reliability(int targets, int scores, Optional<OneWayAnova> anova, IntraclassCorrelation correlation) {}
