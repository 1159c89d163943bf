package io.planner360.application.insight.report;

import io.planner360.application.insight.analysis.CountResponses;
import io.planner360.application.insight.analysis.ReadHeatMap;
import io.planner360.application.insight.analysis.ReadTeamGaps;
import io.planner360.application.insight.internal.Analyses;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.ReportService;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.Requirement;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks what reports say, with the rights of whoever makes or reads them. Works inside the actor's unit of work. */
final class ReportRows {
    private static final PageRequest ONE = PageRequest.first(1);
    private static final PageRequest MANY = PageRequest.first(1_000);

    private final Analyses analyses;
    private final ReportService published;
    private final Stored stored;

    ReportRows(Context context) {
        this.analyses = new Analyses(context);
        this.published = new ReportService(context);
        this.stored = context.stored();
    }

    /** All that there is to say. */
    Either<Refusal, Rows> of(Actor actor, ReportSubject subject) {
        return names(subject.cycle()).flatMap(names -> rows(actor, subject, names, MANY));
    }

    /** Nothing, or why the actor may not ask. */
    Either<Refusal, Rows> permitted(Actor actor, ReportSubject subject) {
        return rows(actor, subject, Map.of(), ONE);
    }

    private Either<Refusal, Rows> rows(
            Actor actor, ReportSubject subject, Map<CompetencyId, String> names, PageRequest page) {
        FeedbackCycleId cycle = subject.cycle();
        if (subject instanceof ReportSubject.ResponseRates) {
            return analyses.responses(new CountResponses(actor, cycle)).map(ReportRows::responses);
        }
        if (subject instanceof ReportSubject.HeatMap) {
            return all(part -> analyses.heatMap(new ReadHeatMap(actor, cycle, part)), page)
                    .map(cells -> heatMap(cells, names));
        }
        if (subject instanceof ReportSubject.TeamGaps team) {
            return all(part -> analyses.teamGaps(new ReadTeamGaps(actor, cycle, team.manager(), part)), page)
                    .map(gaps -> teamGaps(gaps, names));
        }
        ReportSubject.PersonScores person = (ReportSubject.PersonScores) subject;
        return published
                .report(new ReadReport(actor, cycle, person.person()))
                .map(report -> personScores(report, names));
    }

    /** The names of the competencies, in the words that the cycle asked with. */
    private Either<Refusal, Map<CompetencyId, String>> names(FeedbackCycleId cycle) {
        return stored.cycle(cycle)
                .flatMap(stored::formOf)
                .flatMap(form -> stored.framework(form.framework()))
                .map(framework ->
                        framework.competencies().stream().collect(Collectors.toMap(Competency::id, Competency::name)));
    }

    /** The items of all parts; those after the first are asked for when they are wanted. */
    private static <T> Either<Refusal, Stream<T>> all(
            Function<PageRequest, Either<Refusal, Page<T>>> question, PageRequest first) {
        return question.apply(first)
                .map(page -> Stream.iterate(
                                Optional.of(page),
                                Optional::isPresent,
                                current -> current.flatMap(first::following)
                                        .map(next -> question.apply(next)
                                                .getOrElseThrow(
                                                        refusal -> new IllegalStateException("refused: " + refusal))))
                        .flatMap(current -> current.stream().flatMap(part -> part.items().stream())));
    }

    private static Rows responses(ToldParticipation told) {
        return new Rows(
                List.of("by", "name", "invited", "submitted", "percent"),
                Stream.concat(
                        told.groups().stream()
                                .map(group ->
                                        response("group", group.group().value(), group.invited(), group.submitted())),
                        told.departments().stream()
                                .map(department -> response(
                                        "department",
                                        department.department(),
                                        department.invited(),
                                        department.submitted()))));
    }

    private static List<Cell> response(String by, String name, int invited, int submitted) {
        return List.of(
                Cell.of(by),
                Cell.of(name),
                Cell.of(invited),
                Cell.of(submitted),
                Cell.of(BigDecimal.valueOf(submitted * 100L)
                        .divide(BigDecimal.valueOf(invited), 2, RoundingMode.HALF_UP)));
    }

    private static Rows heatMap(Stream<HeatMapCell> cells, Map<CompetencyId, String> names) {
        return new Rows(
                List.of("department", "competency_id", "competency", "targets", "mean"),
                cells.map(cell -> List.of(
                        Cell.of(cell.department()),
                        Cell.of(cell.competency()),
                        name(cell.competency(), names),
                        Cell.of(cell.targets()),
                        Cell.of(cell.mean()))));
    }

    private static Rows teamGaps(Stream<PersonGap> gaps, Map<CompetencyId, String> names) {
        return new Rows(
                List.of("user_id", "competency_id", "competency", "required_level", "required", "score", "gap"),
                gaps.map(gap -> List.of(
                        Cell.of(gap.user()),
                        Cell.of(gap.competency()),
                        name(gap.competency(), names),
                        Cell.of(gap.requiredLevel()),
                        Cell.of(gap.required()),
                        Cell.of(gap.score()),
                        Cell.of(gap.gap()))));
    }

    private static Rows personScores(PublishedReport report, Map<CompetencyId, String> names) {
        return new Rows(
                List.of("competency_id", "competency", "value_of", "raters", "value"),
                report.content().scores().stream().flatMap(score -> values(score, names)));
    }

    /** What the groups gave, what the others gave together, and what the job requires. */
    private static Stream<List<Cell>> values(CompetencyScore score, Map<CompetencyId, String> names) {
        Stream<List<Cell>> groups = score.groups().stream()
                .map(group ->
                        value(score, names, group.group().toString(), Cell.of(group.raters()), Cell.of(group.mean())));
        Stream<List<Cell>> others =
                score.others().stream().map(mean -> value(score, names, "all others", Cell.NONE, Cell.of(mean)));
        Stream<List<Cell>> required = score.requirement().flatMap(Requirement::scaleValue).stream()
                .map(rating -> value(score, names, "required", Cell.NONE, Cell.of(rating)));
        return Stream.of(groups, others, required).flatMap(Function.identity());
    }

    private static List<Cell> value(
            CompetencyScore score, Map<CompetencyId, String> names, String of, Cell raters, Cell value) {
        return List.of(Cell.of(score.competency()), name(score.competency(), names), Cell.of(of), raters, value);
    }

    private static Cell name(CompetencyId competency, Map<CompetencyId, String> names) {
        return Cell.of(Objects.requireNonNullElse(names.get(competency), ""));
    }
}
