package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.Choice;
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
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds a {@link FeedbackForm}. */
public final class FormBuilder {

    private FeedbackFormId id = new FeedbackFormId(Fresh.uuid());
    private FormType type = FormType.STANDARD;
    private Authorship authorship = Authorship.of(Optional.empty(), Instant.parse("2026-02-01T09:00:00Z"));
    private Optional<CompetencyFramework> framework = Optional.empty();
    private String title = "How do we work together?";
    private String description = "Please think of the last six months.";
    private Confidentiality confidentiality = Confidentiality.CONFIDENTIAL;
    private SmallGroups smallGroups = SmallGroups.COMBINE;
    private FormSettings settings = FormSettings.NONE;
    private ResponseScale scale = scale("Agreement", 1, 5);
    private List<ResponseScale> furtherScales = List.of();
    private Optional<List<FeedbackQuestion>> questions = Optional.empty();
    private List<RaterGroup> groups = RaterGroup.standard();

    FormBuilder() {}

    public FormBuilder withId(FeedbackFormId newId) {
        id = newId;
        return this;
    }

    public FormBuilder as(FormType newType) {
        type = newType;
        return this;
    }

    /** Who made it, and when, and when somebody last worked on it. */
    public FormBuilder by(Authorship newAuthorship) {
        authorship = newAuthorship;
        return this;
    }

    /** The form asks about this framework, which is stored already. */
    public FormBuilder about(CompetencyFramework stored) {
        framework = Optional.of(stored);
        return this;
    }

    public FormBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public FormBuilder described(String newDescription) {
        description = newDescription;
        return this;
    }

    public FormBuilder named() {
        return with(Confidentiality.NAMED);
    }

    public FormBuilder confidential() {
        return with(Confidentiality.CONFIDENTIAL);
    }

    public FormBuilder anonymous() {
        return with(Confidentiality.ANONYMOUS);
    }

    public FormBuilder with(Confidentiality promise) {
        confidentiality = promise;
        return this;
    }

    /** The rated questions are answered on this scale. */
    public FormBuilder withScale(String name, int lowest, int highest) {
        return withScale(scale(name, lowest, highest));
    }

    /** The rated questions are answered on this scale. */
    public FormBuilder withScale(ResponseScale newScale) {
        scale = newScale;
        return this;
    }

    /** Scales beside the one of the rated questions, in the order of display after it. */
    public FormBuilder withFurtherScales(ResponseScale... scales) {
        furtherScales = List.of(scales);
        return this;
    }

    /** These questions instead of the usual ones. */
    public FormBuilder asking(FeedbackQuestion... newQuestions) {
        questions = Optional.of(List.of(newQuestions));
        return this;
    }

    /** Put before raters like this. */
    public FormBuilder with(FormSettings newSettings) {
        settings = newSettings;
        return this;
    }

    /** Small groups fare like this. */
    public FormBuilder with(SmallGroups policy) {
        smallGroups = policy;
        return this;
    }

    public FormBuilder withGroups(RaterGroup... newGroups) {
        groups = List.of(newGroups);
        return this;
    }

    /** The form, not stored; about a framework that is not stored either, unless one was given. */
    public FeedbackForm built() {
        return built(framework.orElseGet(() -> aFramework().built()));
    }

    /** The form, stored; with a framework, unless one was given. */
    public FeedbackForm persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            FeedbackForm form = built(framework.orElseGet(() -> aFramework().persistedIn(persistence, tenant)));
            return granted(persistence.feedbackForms().add(form));
        });
    }

    private FeedbackForm built(CompetencyFramework itsFramework) {
        List<ResponseScale> scales = new ArrayList<>(List.of(scale));
        scales.addAll(furtherScales);
        FormContent content = new FormContent(
                title,
                description,
                confidentiality,
                scales,
                questions.orElseGet(() -> usual(itsFramework)),
                groups,
                smallGroups,
                settings);
        return granted(FeedbackForm.create(id, itsFramework, type, content, authorship));
    }

    private List<FeedbackQuestion> usual(CompetencyFramework itsFramework) {
        List<FeedbackQuestion> usual = new ArrayList<>();
        for (Competency competency : itsFramework.competencies()) {
            usual.add(FeedbackQuestion.rated(id(), "Is good at it", competency.id(), scale.name()));
            usual.add(FeedbackQuestion.rated(id(), "Needs help with it", competency.id(), scale.name())
                    .reversed());
        }
        usual.add(choice(1, 2, "calm", "clear", "quick"));
        usual.add(FeedbackQuestion.comment(id(), "What else should this person know?"));
        return usual;
    }

    private static FeedbackQuestionId id() {
        return new FeedbackQuestionId(Fresh.uuid());
    }

    /** A question where so many of the options can be chosen. */
    public static FeedbackQuestion choice(int minimum, int maximum, String... codes) {
        List<Choice.Option> options = Stream.of(codes)
                .map(code -> new Choice.Option(code, "Is " + code))
                .toList();
        return FeedbackQuestion.choice(id(), "Which of these?", new Choice(options, minimum, maximum));
    }

    /** A scale of all numbers between the two, with an anchor at each end. */
    public static ResponseScale scale(String name, int lowest, int highest) {
        return new ResponseScale(
                name,
                IntStream.rangeClosed(lowest, highest)
                        .mapToObj(value -> new ScalePoint(
                                value, value == lowest ? "Not at all" : value == highest ? "Entirely" : ""))
                        .toList());
    }
}
