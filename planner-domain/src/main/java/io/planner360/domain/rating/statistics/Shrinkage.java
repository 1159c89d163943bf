package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.shrinkage.Need;
import io.planner360.domain.rating.statistics.shrinkage.ShrunkenMean;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a target's true mean in a competency.
 *
 * @param shrunken empty where there are no variance components
 * @param required empty where no level is required
 * @param need empty where one of the two is
 */
public record Shrinkage(
        int raters, double rawMean, Optional<ShrunkenMean> shrunken, OptionalDouble required, Optional<Need> need) {}
