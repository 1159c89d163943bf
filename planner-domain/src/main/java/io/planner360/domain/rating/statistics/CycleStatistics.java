package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.agreement.CompetencyAgreement;
import io.planner360.domain.rating.statistics.agreement.ItemAgreement;
import io.planner360.domain.rating.statistics.agreement.KrippendorffAlpha;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.comparison.Norm;
import io.planner360.domain.rating.statistics.comparison.SelfOther;
import io.planner360.domain.rating.statistics.comparison.SelfOtherProfile;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss;
import io.planner360.domain.rating.statistics.shrinkage.VarianceComponents;
import io.planner360.domain.rating.statistics.table.RatingTable;
import java.util.List;
import java.util.Optional;

/**
 * All statistics of a cycle. Everything is of the others' ratings, unless it names self. Each list has all its targets,
 * items and competencies, in the order of the {@link #ratings() table}.
 *
 * @param ratings what they are of; raters and targets of {@code leniency} are its numbers
 * @param ofGroups for each group of which somebody was asked about the target
 * @param components empty where there is no analysis of variance
 * @param shrinkage for targets with a rater score
 * @param norms for targets with a rater score
 * @param composites none where no group has a weight
 * @param leniency empty where raters and targets are not connected
 * @param trend none without an earlier cycle
 * @param difference of the second target from the first, where there are just two and one competency
 */
public record CycleStatistics(
        RatingTable ratings,
        Counts counts,
        List<OfTargetItem<RatingsOfItem>> ofItems,
        List<OfTargetItem<ItemAgreement>> itemAgreement,
        List<OfTargetCompetency<ScoresOfCompetency>> ofCompetencies,
        List<OfTargetCompetency<CompetencyAgreement>> competencyAgreement,
        List<OfTargetCompetency<ScoresOfGroup>> ofGroups,
        List<OfCompetency<Reliability>> reliability,
        List<OfCompetency<CronbachAlpha>> alpha,
        List<OfCompetency<ItemOfScale>> itemAnalysis,
        List<OfCompetency<Optional<VarianceComponents>>> components,
        List<OfTargetCompetency<Shrinkage>> shrinkage,
        List<OfTargetCompetency<Norm>> norms,
        List<OfTargetCompetency<SelfOther>> selfOther,
        List<OfTarget<SelfOtherProfile>> profiles,
        List<OfTargetCompetency<Composite>> composites,
        List<OfItem<KrippendorffAlpha>> krippendorff,
        List<OfItem<ShroutFleiss>> shroutFleiss,
        List<OfItem<Optional<RaterLeniency>>> leniency,
        List<OfTargetCompetency<Trend>> trend,
        Optional<TargetDifference> difference) {}
