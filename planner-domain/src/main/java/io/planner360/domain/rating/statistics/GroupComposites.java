package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.comparison.PooledVariance;
import io.planner360.domain.rating.statistics.comparison.WeightedGroup;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import io.planner360.domain.rating.statistics.table.RatingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The composites of a competency's targets, whose deviations within groups are pooled over all of them. */
final class GroupComposites {
    private final Map<String, Double> weights;
    private final Quantiles quantiles;
    private final RatingTable ratings;
    private final AnswerMatrix others;

    GroupComposites(Map<String, Double> weights, Quantiles quantiles, RatingTable ratings, AnswerMatrix others) {
        this.weights = weights;
        this.quantiles = quantiles;
        this.ratings = ratings;
        this.others = others;
    }

    /** One for each target; none where no group has a weight. */
    List<OfTarget<Composite>> ofTargets() {
        if (weights.isEmpty()) {
            return List.of();
        }
        PooledVariance pooled = new PooledVariance();
        List<List<WeightedGroup>> groups = new ArrayList<>();
        for (int target = 0; target < others.targets(); target++) {
            List<WeightedGroup> ofTarget = new ArrayList<>();
            for (int group = 0; group < ratings.groups().size(); group++) {
                ofTarget.add(new WeightedGroup(
                        weights.getOrDefault(ratings.groups().get(group), 0.0), others.scores(target, group)));
            }
            ofTarget.forEach(group -> pooled.add(group.scores()));
            groups.add(ofTarget);
        }
        List<OfTarget<Composite>> found = new ArrayList<>();
        for (int target = 0; target < others.targets(); target++) {
            found.add(
                    new OfTarget<>(ratings.targets().get(target), Composite.of(groups.get(target), pooled, quantiles)));
        }
        return List.copyOf(found);
    }
}
