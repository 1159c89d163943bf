package io.planner360.inmemory.internal.insight;

import static java.util.Comparator.comparing;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.feedback.GivenRating;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.rating.RatingPorts;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.TextPages;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryFeedbackAnalyses implements FeedbackAnalyses {
    /** Lower than any character that can be stored. */
    private static final String THEN = "\0";

    private final Store store;
    private final Published published;

    InMemoryFeedbackAnalyses(Store store) {
        this.store = store;
        this.published = new Published(store);
    }

    @Override
    public List<RatingAnalysis> ratings(FeedbackCycleId cycle, UserId target) {
        Map<CompetencyId, List<BigDecimal>> scores = FeedbackPorts.givenRatings(store, cycle, target)
                .collect(Collectors.groupingBy(
                        GivenRating::competency,
                        Collectors.mapping(given -> BigDecimal.valueOf(given.score()), Collectors.toList())));
        return scores.entrySet().stream()
                .map(entry -> analysis(cycle, entry.getKey(), entry.getValue()))
                .sorted(comparing(RatingAnalysis::average)
                        .reversed()
                        .thenComparing(analysis -> analysis.competency().value(), Position::compareUnsigned))
                .toList();
    }

    private RatingAnalysis analysis(FeedbackCycleId cycle, CompetencyId id, List<BigDecimal> scores) {
        return new RatingAnalysis(
                id,
                store.tenant()
                        .find(CompetencyPorts.FRAMEWORK, published.form(cycle).framework())
                        .flatMap(framework -> framework.competency(id))
                        .map(Competency::name)
                        .orElseThrow(),
                Exactly.rounded(Exactly.mean(scores), 4),
                scores.size(),
                scores.size() < 2 ? Optional.empty() : Optional.of(Exactly.rounded(Exactly.deviation(scores), 4)));
    }

    @Override
    public Page<HeatMapCell> heatMap(FeedbackCycleId cycle, PageRequest page) {
        Map<Tuple2<String, CompetencyId>, List<BigDecimal>> scores = allReleased(cycle)
                .flatMap(report -> report.content().scores().stream()
                        .filter(score -> score.others().isPresent())
                        .map(score -> Tuple.of(
                                Tuple.of(department(report), score.competency()),
                                Exactly.decimal(score.others().orElseThrow()))))
                .collect(Collectors.groupingBy(Tuple2::_1, Collectors.mapping(Tuple2::_2, Collectors.toList())));
        return TextPages.of(
                scores.entrySet().stream()
                        .filter(cell -> cell.getValue().size() >= HeatMapCell.FEWEST_TARGETS)
                        .map(cell -> new HeatMapCell(
                                cell.getKey()._1,
                                cell.getKey()._2,
                                cell.getValue().size(),
                                Exactly.rounded(Exactly.mean(cell.getValue()), 2))),
                cell -> cell.department() + THEN + cell.competency(),
                page);
    }

    /** The reports of the cycle's targets, if all are released. */
    private Stream<PublishedReport> allReleased(FeedbackCycleId cycle) {
        WorkingCopy tenant = store.tenant();
        List<PublishedReport> reports = tenant.stream(FeedbackPorts.TARGETS, cycle)
                .flatMap(target -> tenant.find(RatingPorts.REPORT, Tuple.of(cycle, target.user())).stream())
                .toList();
        return reports.stream().allMatch(Published::isReleased) ? reports.stream() : Stream.empty();
    }

    private String department(PublishedReport report) {
        return store.tenant()
                .find(FeedbackPorts.TARGET, Tuple.of(report.cycle(), report.target()))
                .orElseThrow()
                .department();
    }

    @Override
    public Page<PersonGap> teamGaps(FeedbackCycleId cycle, UserId manager, UserId reader, PageRequest page) {
        WorkingCopy tenant = store.tenant();
        Stream<PublishedReport> reports = tenant.stream(FeedbackPorts.TARGETS, cycle)
                .filter(target -> tenant.find(OrganizationPorts.MEMBER, target.user())
                        .flatMap(Membership::manager)
                        .equals(Optional.of(manager)))
                .flatMap(target -> published.released(cycle, target.user()).stream())
                .filter(report -> !published.barred(cycle, report.target(), reader));
        return TextPages.of(
                reports.flatMap(report ->
                        report.content().scores().stream().flatMap(score -> gap(report.target(), score).stream())),
                gap -> gap.user() + " " + gap.competency(),
                page);
    }

    private static Optional<PersonGap> gap(UserId user, CompetencyScore score) {
        return score.others()
                .flatMap(others -> score.requirement()
                        .flatMap(required -> required.scaleValue()
                                .map(value ->
                                        new PersonGap(user, score.competency(), required.level(), value, others))));
    }

    @Override
    public Page<TrendValue> trend(UserId person, UserId reader, PageRequest page) {
        return TextPages.of(
                published
                        .released(person)
                        .filter(report -> !published.barred(report.cycle(), person, reader))
                        .flatMap(report -> report.content().scores().stream()
                                .flatMap(score -> score.groups().stream()
                                        .filter(cell -> !cell.group().equals(RaterGroupCode.COMBINED))
                                        .flatMap(cell -> value(report.cycle(), score.competency(), cell).stream()))),
                value -> value.competency() + " " + value.group().value() + THEN + sortable(value.closedAt())
                        + value.cycle(),
                page);
    }

    private Optional<TrendValue> value(FeedbackCycleId id, CompetencyId competency, GroupScore cell) {
        FeedbackCycle cycle = published.cycle(id);
        return published
                .scale(id, competency)
                .map((ResponseScale scale) -> new TrendValue(
                        competency,
                        cell.group(),
                        id,
                        cycle.closedAt().orElseThrow(),
                        scale.lowest(),
                        scale.highest(),
                        cell.raters(),
                        cell.mean()));
    }

    /** Instants of the years that a cycle can close in, as text of one length. */
    private static String sortable(Instant instant) {
        return String.format(Locale.ROOT, "%020d.%09d ", instant.getEpochSecond(), instant.getNano());
    }
}
