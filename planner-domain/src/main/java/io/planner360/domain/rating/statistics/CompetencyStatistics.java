package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.agreement.CompetencyAgreement;
import io.planner360.domain.rating.statistics.agreement.ItemAgreement;
import io.planner360.domain.rating.statistics.agreement.KrippendorffAlpha;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.comparison.Norm;
import io.planner360.domain.rating.statistics.comparison.SelfOther;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss;
import io.planner360.domain.rating.statistics.shrinkage.VarianceComponents;
import java.util.List;
import java.util.Optional;

/** The statistics of one competency. Lists of lists have one for each target. */
record CompetencyStatistics(
        List<List<OfTargetItem<RatingsOfItem>>> ofItems,
        List<List<OfTargetItem<ItemAgreement>>> itemAgreement,
        List<List<OfTargetCompetency<ScoresOfCompetency>>> ofCompetency,
        List<List<OfTargetCompetency<CompetencyAgreement>>> agreement,
        List<List<OfTargetCompetency<ScoresOfGroup>>> ofGroups,
        OfCompetency<Reliability> reliability,
        OfCompetency<CronbachAlpha> alpha,
        List<OfCompetency<ItemOfScale>> itemAnalysis,
        OfCompetency<Optional<VarianceComponents>> components,
        List<OfTargetCompetency<Shrinkage>> shrinkage,
        List<OfTargetCompetency<Norm>> norms,
        List<List<OfTargetCompetency<SelfOther>>> selfOther,
        List<OfTargetCompetency<Composite>> composites,
        List<OfItem<KrippendorffAlpha>> krippendorff,
        List<OfItem<ShroutFleiss>> shroutFleiss,
        List<OfItem<Optional<RaterLeniency>>> leniency,
        List<List<OfTargetCompetency<Trend>>> trend) {}
