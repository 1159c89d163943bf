package io.planner360.domain;

import static io.planner360.domain.Refusals.accepted;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.organization.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small framework and form: two competencies, two items each (the second of A is reversed), two comments. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    public static final String CLEF = "\uD834\uDD1E";

    public static final CompetencyId A = new CompetencyId(uuid(101));
    public static final CompetencyId B = new CompetencyId(uuid(102));
    public static final CompetencyCategoryId CATEGORY = new CompetencyCategoryId(uuid(100));

    public static final FeedbackQuestionId A1 = new FeedbackQuestionId(uuid(201));
    public static final FeedbackQuestionId A2_REVERSED = new FeedbackQuestionId(uuid(202));
    public static final FeedbackQuestionId B1 = new FeedbackQuestionId(uuid(203));
    public static final FeedbackQuestionId B2 = new FeedbackQuestionId(uuid(204));
    public static final FeedbackQuestionId START = new FeedbackQuestionId(uuid(205));
    public static final FeedbackQuestionId STOP = new FeedbackQuestionId(uuid(206));

    public static final Authorship AUTHORSHIP = Authorship.of(Optional.of(user(97)), NOW);

    private Samples() {}

    public static UUID uuid(long number) {
        return new UUID(0, number);
    }

    public static UserId user(long number) {
        return new UserId(uuid(number));
    }

    public static CompetencyLevel level(int number) {
        return new CompetencyLevel(number, "Level " + number, List.of("Is seen at " + number), Optional.empty());
    }

    public static CompetencyLevel level(int number, double scaleValue) {
        return new CompetencyLevel(number, "Level " + number, List.of(), Optional.of(scaleValue));
    }

    public static Competency competency(CompetencyId id, String name, String weight, int levels) {
        return competency(
                id,
                name,
                weight,
                IntStream.rangeClosed(1, levels).mapToObj(Samples::level).toList());
    }

    public static Competency competency(CompetencyId id, String name, String weight, List<CompetencyLevel> levels) {
        return new Competency(id, CATEGORY, name, "", new BigDecimal(weight), levels);
    }

    public static CompetencyFramework framework(Competency... competencies) {
        return accepted(CompetencyFramework.create(
                new CompetencyFrameworkId(uuid(99)),
                "Framework",
                List.of(new CompetencyCategory(CATEGORY, "Category")),
                List.of(competencies)));
    }

    public static CompetencyFramework framework() {
        return framework(competency(A, "A", "1.00", 5), competency(B, "B", "1.00", 5));
    }

    public static ResponseScale scale(int lowest, int highest) {
        return new ResponseScale(
                "scale",
                IntStream.rangeClosed(lowest, highest)
                        .mapToObj(value -> new ScalePoint(value, ""))
                        .toList());
    }

    public static List<FeedbackQuestion> questions() {
        return List.of(
                FeedbackQuestion.rated(A1, "A1", A, "scale"),
                FeedbackQuestion.rated(A2_REVERSED, "A2", A, "scale").reversed(),
                FeedbackQuestion.rated(B1, "B1", B, "scale"),
                FeedbackQuestion.rated(B2, "B2", B, "scale"),
                FeedbackQuestion.comment(START, "What should they start?"),
                FeedbackQuestion.comment(STOP, "What should they stop?"));
    }

    public static FormContent content(Confidentiality confidentiality, ResponseScale scale, List<RaterGroup> groups) {
        return content(confidentiality, scale, groups, SmallGroups.EXCLUDE);
    }

    public static FormContent content(
            Confidentiality confidentiality, ResponseScale scale, List<RaterGroup> groups, SmallGroups smallGroups) {
        return new FormContent(
                "Form", "", confidentiality, List.of(scale), questions(), groups, smallGroups, FormSettings.NONE);
    }

    public static FeedbackForm form(Confidentiality confidentiality, ResponseScale scale, List<RaterGroup> groups) {
        return form(content(confidentiality, scale, groups));
    }

    public static FeedbackForm form(FormContent content) {
        return accepted(
                FeedbackForm.create(new FeedbackFormId(uuid(98)), framework(), FormType.STANDARD, content, AUTHORSHIP));
    }

    public static FeedbackForm form() {
        return form(Confidentiality.CONFIDENTIAL, scale(1, 5), RaterGroup.standard());
    }
}
