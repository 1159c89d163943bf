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
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is hidden may be anything: the report is the same. */
class HiddenAnswersTest {
    private static final int CASES = 1_000;
    private static final long SEED = 20_260_301;

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
    void of_a_group_below_its_threshold_change_nothing(Confidentiality confidentiality) {
        Random random = new Random(SEED);
        int changed = 0;
        for (int i = 0; i < CASES; i++) {
            FeedbackForm form = randomForm(random, confidentiality);
            List<AnswerSheet> sheets = RandomSheets.with(random, form, random.nextInt(16));
            ReportContent report = report(form, sheets, i);
            Set<RaterGroupCode> hidden = report.groups().stream()
                    .filter(group -> group.disclosure() == Disclosure.BELOW_THRESHOLD)
                    .map(PublishedGroup::group)
                    .collect(Collectors.toSet());
            List<AnswerSheet> others = new ArrayList<>();
            for (AnswerSheet sheet : sheets) {
                others.add(
                        hidden.contains(sheet.group()) && rates(sheet)
                                ? sheetThatRates(random, form, sheet.group())
                                : sheet);
            }
            changed += others.equals(sheets) ? 0 : 1;
            assertThat(report(form, others, i)).as("case %d", i).isEqualTo(report);
        }
        assertThat(changed).as("cases, of which half combine small groups").isGreaterThan(CASES / 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
    void to_a_competency_that_too_few_of_a_group_rated_change_nothing(Confidentiality confidentiality) {
        Random random = new Random(SEED);
        int changed = 0;
        for (int i = 0; i < CASES; i++) {
            FeedbackForm form = randomForm(random, confidentiality);
            List<AnswerSheet> sheets = RandomSheets.with(random, form, 4 + random.nextInt(12));
            ReportContent report = report(form, sheets, i);
            List<AnswerSheet> others = new ArrayList<>();
            for (AnswerSheet sheet : sheets) {
                others.add(rerated(random, form, sheet, hiddenCompetencies(report, sheet.group())));
            }
            changed += others.equals(sheets) ? 0 : 1;
            assertThat(report(form, others, i)).as("case %d", i).isEqualTo(report);
        }
        assertThat(changed).isGreaterThan(CASES / 4);
    }

    private static FeedbackForm randomForm(Random random, Confidentiality confidentiality) {
        return form(content(
                confidentiality,
                scale(random.nextInt(2), 5 + random.nextInt(3)),
                RaterGroup.standard(2 + random.nextInt(3)),
                random.nextBoolean() ? SmallGroups.EXCLUDE : SmallGroups.COMBINE));
    }

    private static ReportContent report(FeedbackForm form, List<AnswerSheet> sheets, long commentSeed) {
        return new ReportCalculation(form, framework(), new LevelScaleMap(Map.of()), new Random(commentSeed))
                .calculate(sheets, Optional.empty());
    }

    private static boolean rates(AnswerSheet sheet) {
        return sheet.answers().stream().anyMatch(Answer.Rated.class::isInstance);
    }

    private static AnswerSheet sheetThatRates(Random random, FeedbackForm form, RaterGroupCode group) {
        AnswerSheet sheet = RandomSheets.of(random, form, group);
        return rates(sheet) ? sheet : sheetThatRates(random, form, group);
    }

    /** In which nothing is shown of what this group is shown as. */
    private static Set<CompetencyId> hiddenCompetencies(ReportContent report, RaterGroupCode group) {
        boolean combined = report.groups().stream()
                .anyMatch(one -> one.group().equals(group) && one.disclosure() == Disclosure.COMBINED);
        RaterGroupCode shownAs = combined ? RaterGroupCode.COMBINED : group;
        Set<CompetencyId> hidden = new HashSet<>();
        for (CompetencyScore score : report.scores()) {
            if (score.groups().stream().noneMatch(cell -> cell.group().equals(shownAs))) {
                hidden.add(score.competency());
            }
        }
        return hidden;
    }

    /** Other ratings in these competencies, as many as before. */
    private static AnswerSheet rerated(
            Random random, FeedbackForm form, AnswerSheet sheet, Set<CompetencyId> competencies) {
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : sheet.answers()) {
            FeedbackQuestion question = form.question(answer.question()).orElseThrow();
            boolean hidden =
                    question.competency().filter(competencies::contains).isPresent();
            answers.add(answer instanceof Answer.Rated && hidden ? otherRating(random, form, question) : answer);
        }
        return new AnswerSheet(sheet.group(), answers);
    }

    private static Answer otherRating(Random random, FeedbackForm form, FeedbackQuestion question) {
        Answer answer = RandomSheets.answer(random, form, question);
        return answer instanceof Answer.Rated ? answer : otherRating(random, form, question);
    }
}
