package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.agreement.CompetencyAgreement;
import io.planner360.domain.rating.statistics.agreement.ItemAgreement;
import io.planner360.domain.rating.statistics.agreement.KrippendorffAlpha;
import io.planner360.domain.rating.statistics.agreement.WithinGroup;
import io.planner360.domain.rating.statistics.comparison.Norm;
import io.planner360.domain.rating.statistics.comparison.SelfOther;
import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Proportion;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.reliability.IntraclassCorrelation;
import io.planner360.domain.rating.statistics.reliability.OneWayAnova;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss;
import io.planner360.domain.rating.statistics.shrinkage.ShrunkenMean;
import io.planner360.domain.rating.statistics.shrinkage.VarianceComponents;
import io.planner360.domain.rating.statistics.table.AnswerMatrix;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.planner360.domain.rating.statistics.table.ResponseRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Computes the statistics of one competency. */
final class CompetencyCalculation {
    private final StatisticsParameters parameters;
    private final Quantiles quantiles;
    private final RatingTable ratings;
    private final int competency;
    private final String name;
    private final Optional<ResponseRange> range;
    private final AnswerMatrix others;
    private final AnswerMatrix self;
    private final List<Sample> scores;
    private final Optional<OneWayAnova> anova;

    CompetencyCalculation(StatisticsParameters parameters, Quantiles quantiles, RatingTable ratings, int competency) {
        this.parameters = parameters;
        this.quantiles = quantiles;
        this.ratings = ratings;
        this.competency = competency;
        this.name = ratings.competencies().get(competency);
        this.range = parameters.scale().flatMap(scale -> scale.range());
        this.others = ratings.others(competency);
        this.self = ratings.self(competency);
        this.scores = others.scoresByTarget();
        this.anova = OneWayAnova.of(scores);
    }

    CompetencyStatistics calculate(Optional<RatingTable> before) {
        WithinGroup indices = new WithinGroup(range);
        List<Integer> answered = others.answeredItems();
        CronbachAlpha alpha = CronbachAlpha.of(others, quantiles);
        Optional<VarianceComponents> components = anova.map(found -> VarianceComponents.of(found, scores));
        return new CompetencyStatistics(
                ofTargetItems(sample -> new RatingsOfItem(sample.summary(quantiles), topTwo(sample))),
                ofTargetItems(sample -> ItemAgreement.of(sample, indices)),
                perTarget(this::scoresOfTarget),
                perTarget(target -> CompetencyAgreement.of(others, target, answered, indices)),
                groupsOfTargets(),
                ofCompetency(reliability()),
                ofCompetency(alpha),
                alpha.analysis().stream()
                        .map(found -> ofCompetency(new ItemOfScale(itemName(found.item()), found)))
                        .toList(),
                ofCompetency(components),
                ofRated(target -> shrinkage(target, components)),
                norms(),
                perTarget(this::selfOther),
                new GroupComposites(parameters.groupWeights(), quantiles, ratings, others)
                        .ofTargets().stream()
                                .map(found -> new OfTargetCompetency<>(found.target(), name, found.found()))
                                .toList(),
                ofItems(item -> KrippendorffAlpha.of(IntStream.range(0, others.targets())
                        .mapToObj(target -> others.answers(target, item))
                        .toList())),
                ofItems(item -> ShroutFleiss.of(others, item, quantiles)),
                ofItems(item -> RaterLeniency.of(others, item)),
                before.isEmpty() ? perTarget(List.of()) : trends(before.get()));
    }

    private ScoresOfCompetency scoresOfTarget(int target) {
        Sample all = others.allAnswersAbout(target);
        return new ScoresOfCompetency(
                scores.get(target).summary(quantiles),
                pooledInterval(scores.get(target)),
                all.size(),
                all.mean(),
                all.deviation(),
                Sample.of(IntStream.range(0, others.items())
                                .mapToObj(item -> others.answers(target, item).mean())
                                .flatMapToDouble(OptionalDouble::stream)
                                .toArray())
                        .mean(),
                topTwo(all).map(top -> OptionalDouble.of(top.share())).orElseGet(OptionalDouble::empty),
                count(found -> all.countTo(found.low())),
                count(found -> all.countFrom(found.high())));
    }

    private OptionalInt count(Function<ResponseRange, Integer> of) {
        return range.map(of).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Optional<Proportion> topTwo(Sample sample) {
        return range.flatMap(found -> Proportion.of(sample.countFrom(found.topTwoFrom()), sample.size()));
    }

    private Optional<Interval> pooledInterval(Sample sample) {
        if (anova.isEmpty() || sample.size() == 0) {
            return Optional.empty();
        }
        double half =
                quantiles.t(anova.get().dfWithin()) * Math.sqrt(anova.get().msWithin() / sample.size());
        return Interval.around(sample.mean().orElseThrow(), half);
    }

    private List<List<OfTargetCompetency<ScoresOfGroup>>> groupsOfTargets() {
        List<List<OfTargetCompetency<ScoresOfGroup>>> found = new ArrayList<>();
        for (int number = 0; number < others.targets(); number++) {
            int target = number;
            found.add(IntStream.range(0, ratings.groups().size())
                    .filter(group -> ratings.wasAsked(target, group))
                    .mapToObj(group -> new OfTargetCompetency<>(
                            ratings.targets().get(target),
                            name,
                            new ScoresOfGroup(
                                    ratings.groups().get(group),
                                    scoresOfGroup(target, group).summary(quantiles))))
                    .toList());
        }
        return found;
    }

    /** One of the two is empty. */
    private Sample scoresOfGroup(int target, int group) {
        Sample ofOthers = others.scores(target, group);
        return ofOthers.size() > 0 ? ofOthers : self.scores(target, group);
    }

    private Reliability reliability() {
        return new Reliability(
                (int) scores.stream().filter(sample -> sample.size() > 0).count(),
                others.rows(),
                anova,
                IntraclassCorrelation.of(anova, quantiles));
    }

    private Shrinkage shrinkage(int target, Optional<VarianceComponents> components) {
        Sample sample = scores.get(target);
        double raw = sample.mean().orElseThrow();
        OptionalDouble required = of(parameters.requiredLevels());
        Optional<ShrunkenMean> shrunken = components.map(found -> ShrunkenMean.of(raw, sample.size(), found));
        return new Shrinkage(
                sample.size(),
                raw,
                shrunken,
                required,
                required.isPresent() ? shrunken.map(found -> found.need(required.getAsDouble())) : Optional.empty());
    }

    private List<OfTargetCompetency<Norm>> norms() {
        Sample means = Sample.of(scores.stream()
                .flatMapToDouble(sample -> sample.mean().stream())
                .toArray());
        return ofRated(target -> Norm.of(scores.get(target).mean().orElseThrow(), means));
    }

    private SelfOther selfOther(int target) {
        return SelfOther.of(
                self.scores(target).mean(), scores.get(target), parameters.gapCut(), parameters.johariCut());
    }

    private List<List<OfTargetCompetency<Trend>>> trends(RatingTable before) {
        Trends trends = new Trends(quantiles, ratings.targets(), before, name);
        return perTarget(target -> trends.of(
                target, scores.get(target), of(parameters.changeDeviations()), of(parameters.changeReliabilities())));
    }

    private OptionalDouble of(Map<String, Double> byCompetency) {
        return Optional.ofNullable(byCompetency.get(name))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private <T> OfCompetency<T> ofCompetency(T found) {
        return new OfCompetency<>(name, found);
    }

    private <T> List<OfItem<T>> ofItems(IntFunction<T> calculation) {
        return IntStream.range(0, others.items())
                .mapToObj(item -> new OfItem<>(itemName(item), calculation.apply(item)))
                .toList();
    }

    private <T> List<List<OfTargetItem<T>>> ofTargetItems(Function<Sample, T> calculation) {
        return IntStream.range(0, others.targets())
                .mapToObj(target -> IntStream.range(0, others.items())
                        .mapToObj(item -> new OfTargetItem<>(
                                ratings.targets().get(target),
                                itemName(item),
                                name,
                                calculation.apply(others.answers(target, item))))
                        .toList())
                .toList();
    }

    private <T> List<List<OfTargetCompetency<T>>> perTarget(IntFunction<T> calculation) {
        return IntStream.range(0, others.targets())
                .mapToObj(target -> List.of(ofTarget(target, calculation.apply(target))))
                .toList();
    }

    private <T> List<List<OfTargetCompetency<T>>> perTarget(List<OfTargetCompetency<T>> none) {
        return IntStream.range(0, others.targets()).mapToObj(target -> none).toList();
    }

    private <T> List<OfTargetCompetency<T>> ofRated(IntFunction<T> calculation) {
        return IntStream.range(0, others.targets())
                .filter(target -> scores.get(target).size() > 0)
                .mapToObj(target -> ofTarget(target, calculation.apply(target)))
                .toList();
    }

    private <T> OfTargetCompetency<T> ofTarget(int target, T found) {
        return new OfTargetCompetency<>(ratings.targets().get(target), name, found);
    }

    private String itemName(int item) {
        return ratings.items().get(ratings.firstItem(competency) + item);
    }
}
