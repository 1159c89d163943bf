package io.planner360.domain.rating;

import static io.planner360.domain.Samples.content;
import static io.planner360.domain.Samples.form;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.scale;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.rating.anonymity.PublishedAggregate;
import io.planner360.domain.rating.anonymity.PublishedAggregate.Term;
import io.planner360.domain.rating.anonymity.ReleaseAudit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Published means, written as sums of ratings, in the hands of somebody who adds and subtracts them. */
class PublishedNumbersAuditTest {
    private static final int CASES = 2_000;
    private static final int THRESHOLD = 3;

    /** Divisible by as many raters and items as a case has, so that every mean is a sum of whole numbers. */
    private static final int COMMON = 2 * 720_720;

    private final Random random = new Random(20_261_127);

    @Test
    void no_published_number_and_no_difference_of_them_is_about_fewer_than_the_threshold() {
        int combined = 0;
        int hidden = 0;
        for (int i = 0; i < CASES; i++) {
            FeedbackForm form = randomForm();
            List<AnswerSheet> sheets = RandomSheets.with(random, form, random.nextInt(17));
            ReportContent report = new ReportCalculation(form, framework(), new LevelScaleMap(Map.of()), new Random(i))
                    .calculate(sheets, Optional.empty());
            List<PublishedAggregate> published = published(form, sheets, report);
            assertThat(ReleaseAudit.audit(published, protectedRaters(form, sheets), THRESHOLD)
                            .exposed())
                    .as("case %d: %s", i, report)
                    .isEmpty();
            combined += report.groups().stream().anyMatch(one -> one.disclosure() == Disclosure.COMBINED) ? 1 : 0;
            hidden += report.groups().stream().anyMatch(one -> one.disclosure() == Disclosure.BELOW_THRESHOLD) ? 1 : 0;
        }
        assertThat(combined).as("cases with groups together").isGreaterThan(CASES / 5);
        assertThat(hidden).as("cases with hidden groups").isGreaterThan(CASES / 5);
    }

    /** What others do: cells of few raters are left blank, and totals are of everybody. */
    @Test
    void leaving_small_cells_blank_beside_a_total_of_all_exposes_raters() {
        int exposed = 0;
        for (int i = 0; i < CASES; i++) {
            FeedbackForm form = randomForm();
            List<AnswerSheet> sheets = RandomSheets.with(random, form, random.nextInt(17));
            List<PublishedAggregate> published = new ArrayList<>();
            for (CompetencyId competency : form.ratedCompetencies().keySet()) {
                for (RaterGroup group : form.content().groups()) {
                    List<Term> terms = terms(form, sheets, competency, group.code()::equals, BigDecimal.ONE);
                    if (terms.stream().map(Term::rater).distinct().count() >= THRESHOLD
                            || group.protection() == Protection.EXEMPT) {
                        published.add(new PublishedAggregate("cell", terms));
                    }
                }
                published.add(new PublishedAggregate(
                        "total",
                        terms(form, sheets, competency, group -> !group.equals(RaterGroupCode.SELF), BigDecimal.ONE)));
            }
            exposed += ReleaseAudit.audit(published, protectedRaters(form, sheets), THRESHOLD)
                            .isSafe()
                    ? 0
                    : 1;
        }
        assertThat(exposed).isGreaterThan(CASES / 2);
    }

    private FeedbackForm randomForm() {
        return form(content(
                random.nextBoolean() ? Confidentiality.CONFIDENTIAL : Confidentiality.ANONYMOUS,
                scale(1, 5),
                RaterGroup.standard(THRESHOLD),
                random.nextBoolean() ? SmallGroups.COMBINE : SmallGroups.EXCLUDE));
    }

    /** Every cell, and every mean of others as it is weighted. */
    private static List<PublishedAggregate> published(
            FeedbackForm form, List<AnswerSheet> sheets, ReportContent report) {
        Set<RaterGroupCode> together = Set.copyOf(report.groups().stream()
                .filter(group -> group.disclosure() == Disclosure.COMBINED)
                .map(PublishedGroup::group)
                .toList());
        List<PublishedAggregate> published = new ArrayList<>();
        for (CompetencyScore score : report.scores()) {
            List<Term> others = new ArrayList<>();
            for (GroupScore cell : score.groups()) {
                Predicate<RaterGroupCode> inCell = group -> cell.group().equals(RaterGroupCode.COMBINED)
                        ? together.contains(group)
                        : cell.group().equals(group);
                List<Term> terms = terms(form, sheets, score.competency(), inCell, BigDecimal.ONE);
                assertThat(terms.stream().map(Term::rater).distinct()).hasSize(cell.raters());
                published.add(new PublishedAggregate("cell", terms));
                if (score.others().isPresent() && !cell.group().equals(RaterGroupCode.SELF)) {
                    BigDecimal weight = form.content().groups().stream()
                            .filter(group -> inCell.test(group.code()))
                            .map(RaterGroup::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    others.addAll(terms(form, sheets, score.competency(), inCell, weight));
                }
            }
            published.add(new PublishedAggregate("others", others));
        }
        return published;
    }

    /** The mean of the rater scores of these groups, as a sum of ratings; the rater is the place of the sheet. */
    private static List<Term> terms(
            FeedbackForm form,
            List<AnswerSheet> sheets,
            CompetencyId competency,
            Predicate<RaterGroupCode> groups,
            BigDecimal weight) {
        Set<FeedbackQuestionId> items = Set.copyOf(form.content().questions().stream()
                .filter(question -> question.competency().equals(Optional.of(competency)))
                .map(question -> question.id())
                .toList());
        List<List<Term>> raters = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Term> rated = new ArrayList<>();
            for (Answer answer : sheets.get(i).answers()) {
                if (answer instanceof Answer.Rated
                        && items.contains(answer.question())
                        && groups.test(sheets.get(i).group())) {
                    rated.add(new Term(Integer.toString(i), answer.question().toString()));
                }
            }
            if (!rated.isEmpty()) {
                raters.add(rated);
            }
        }
        List<Term> terms = new ArrayList<>();
        for (List<Term> rated : raters) {
            BigDecimal share = weight.multiply(BigDecimal.valueOf(COMMON / (raters.size() * rated.size())));
            rated.forEach(term -> terms.add(new Term(term.rater(), term.item(), share)));
        }
        return terms;
    }

    private static List<String> protectedRaters(FeedbackForm form, List<AnswerSheet> sheets) {
        List<String> raters = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (form.group(sheets.get(i).group()).orElseThrow().protection() == Protection.PROTECTED) {
                raters.add(Integer.toString(i));
            }
        }
        return raters;
    }
}
