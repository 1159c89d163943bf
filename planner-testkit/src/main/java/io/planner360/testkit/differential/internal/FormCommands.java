package io.planner360.testkit.differential.internal;

import io.planner360.application.feedback.form.CopyForm;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.feedback.form.FindMissingTexts;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.form.ListEditions;
import io.planner360.application.feedback.form.ListForms;
import io.planner360.application.feedback.form.ReactivateForm;
import io.planner360.application.feedback.form.RetireForm;
import io.planner360.application.feedback.form.ReviseForm;
import io.planner360.application.feedback.form.TranslateForm;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.FormTexts;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.organization.Actor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forms. */
final class FormCommands {
    static final RaterGroupCode CUSTOMER = new RaterGroupCode("CUSTOMER");

    private static final int ENOUGH = 2;

    private final Dice dice;

    FormCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        if (tenant.frameworks.isEmpty()) {
            return;
        }
        List<FeedbackForm> editable =
                tenant.forms.values().stream().filter(form -> !form.frozen()).toList();
        choices.add(editable.size() < ENOUGH ? 5 : 0.3, () -> createForm(tenant));
        choices.addIf(!tenant.forms.isEmpty(), 0.7, () -> editForm(tenant, dice.of(tenant.forms.values())));
        choices.addIf(!editable.isEmpty(), 1.3, () -> editForm(tenant, dice.of(editable)));
        if (!tenant.forms.isEmpty()) {
            FeedbackForm any = dice.of(tenant.forms.values());
            choices.add(
                    1.2,
                    () -> new FindForm(
                            dice.reader(tenant),
                            id(any.id()),
                            dice.oneIn(2) ? Optional.empty() : Optional.of(dice.locale())));
            choices.add(0.4, () -> new ReviseForm(manager(tenant), id(any.id())));
            choices.add(0.2, () -> copyForm(tenant, any));
            List<FeedbackForm> usable = usable(tenant);
            List<FeedbackForm> kept =
                    usable.stream().filter(FeedbackForm::frozen).toList();
            choices.addIf(!usable.isEmpty(), 0.4, () -> copyForm(tenant, dice.of(usable)));
            choices.addIf(
                    !kept.isEmpty(),
                    1,
                    () -> new ReviseForm(manager(tenant), id(dice.of(kept).id())));
            choices.add(0.9, () -> new RetireForm(manager(tenant), id(any.id())));
            choices.add(any.active() ? 0.3 : 5, () -> new ReactivateForm(manager(tenant), id(any.id())));
            choices.add(0.7, () -> translateForm(tenant, any));
            choices.add(0.5, () -> new FindMissingTexts(dice.reader(tenant), id(any.id()), dice.locale()));
            choices.add(
                    0.5,
                    () -> new ListForms(
                            dice.reader(tenant),
                            dice.of(FormType.STANDARD, FormType.TEMPLATE),
                            dice.oneIn(2),
                            dice.page()));
            choices.add(
                    1, () -> new ListEditions(dice.reader(tenant), any.edition().family()));
        }
    }

    /** Forms of which others can be made. */
    private static List<FeedbackForm> usable(Tenant tenant) {
        Set<CompetencyFrameworkId> frameworks =
                tenant.frameworksInUse().stream().map(CompetencyFramework::id).collect(Collectors.toSet());
        return tenant.forms.values().stream()
                .filter(form -> form.active() && frameworks.contains(form.framework()))
                .toList();
    }

    private CopyForm copyForm(Tenant tenant, FeedbackForm form) {
        return new CopyForm(
                manager(tenant), id(form.id()), dice.name("Copy", 255), dice.of(FormType.STANDARD, FormType.TEMPLATE));
    }

    private Actor manager(Tenant tenant) {
        return dice.actor(tenant, tenant.administrator);
    }

    private TranslateForm translateForm(Tenant tenant, FeedbackForm form) {
        Map<String, String> texts = new HashMap<>();
        dice.some(5, FormTexts.of(form.content()).keySet())
                .forEach(key -> texts.put(key, dice.oneOfManyNames("Text", 200)));
        if (dice.oneIn(30)) {
            texts.put("no key", "Text");
        }
        return new TranslateForm(manager(tenant), id(form.id()), dice.locale(), texts);
    }

    private FeedbackFormId id(FeedbackFormId form) {
        return dice.id(form, FeedbackFormId::new, other -> other.forms.keySet());
    }

    private CreateForm createForm(Tenant tenant) {
        List<CompetencyFramework> inUse = tenant.frameworksInUse();
        CompetencyFramework framework = dice.of(inUse.isEmpty() || dice.oneIn(15) ? tenant.frameworks : inUse);
        CompetencyFrameworkId id = dice.id(
                framework.id(),
                CompetencyFrameworkId::new,
                other -> other.frameworks.stream().map(CompetencyFramework::id).toList());
        return new CreateForm(dice.actor(tenant, tenant.administrator), id, draft(framework, List.of()));
    }

    private EditForm editForm(Tenant tenant, FeedbackForm form) {
        CompetencyFramework framework = tenant.frameworks.stream()
                .filter(known -> known.id().equals(form.framework()))
                .findFirst()
                .orElseGet(() -> dice.of(tenant.frameworks));
        long version = dice.oneIn(6) ? form.version() + dice.of(-1, 1) : form.version();
        FeedbackForm from = dice.oneIn(25) ? dice.of(tenant.forms.values()) : form;
        return new EditForm(
                dice.actor(tenant, tenant.administrator),
                id(form.id()),
                version,
                draft(framework, from.content().questions()));
    }

    /** @param kept questions of which some stay, in another order */
    private FormDraft draft(CompetencyFramework framework, List<FeedbackQuestion> kept) {
        List<ResponseScale> scales =
                List.of(scale("one to five", 1, 5), scale("from zero", 0, 3), scale("around", -2, 2));
        List<QuestionDraft> questions = new ArrayList<>();
        dice.some(3, kept).forEach(question -> questions.add(QuestionDraft.keeping(question)));
        for (Competency competency : framework.competencies()) {
            String scale = kept.stream()
                    .filter(question -> question.competency().equals(Optional.of(competency.id())))
                    .flatMap(question -> question.scale().stream())
                    .findFirst()
                    .orElseGet(() -> dice.of("one to five", "one to five", "from zero", "around"));
            for (int i = dice.of(0, 1, 1, 2); i > 0; i--) {
                questions.add(rated(competency.id(), dice.oneIn(40) ? "no scale" : scale));
            }
        }
        if (questions.isEmpty() || dice.oneIn(2)) {
            questions.add(QuestionDraft.comment(dice.text("What else?", 4_000)));
        }
        if (dice.oneIn(2)) {
            questions.add(choice());
        }
        return new FormDraft(
                dice.name("Form", 255),
                dice.text("", 4_000),
                dice.of(
                        Confidentiality.ANONYMOUS,
                        Confidentiality.ANONYMOUS,
                        Confidentiality.CONFIDENTIAL,
                        Confidentiality.NAMED),
                scales,
                questions,
                groups(),
                dice.of(SmallGroups.values()),
                settings(questions.size()));
    }

    private static FormSettings settings(int questions) {
        return new FormSettings(
                Optional.of(questions).filter(number -> number % 3 == 1),
                Optional.of(questions).filter(number -> number % 3 == 2));
    }

    private static ResponseScale scale(String name, int lowest, int highest) {
        return new ResponseScale(
                name,
                IntStream.rangeClosed(lowest, highest)
                        .mapToObj(value -> new ScalePoint(value, value == lowest ? "" : "anchor " + value))
                        .toList());
    }

    private QuestionDraft choice() {
        List<Choice.Option> options = new ArrayList<>();
        for (String code : List.of("calm", "clear", dice.oneIn(40) ? "calm" : "quick", "late")) {
            options.add(new Choice.Option(code, dice.oneOfManyNames("Is " + code, 1_000)));
        }
        int maximum = dice.from(1, 4);
        Choice choice = new Choice(dice.some(4, options), dice.oneIn(40) ? 0 : dice.from(1, maximum), maximum);
        return new QuestionDraft(
                Optional.empty(),
                FeedbackQuestion.Kind.CHOICE,
                "Which?",
                Optional.empty(),
                Optional.empty(),
                Optional.of(choice),
                false,
                dice.oneIn(3));
    }

    private QuestionDraft rated(CompetencyId competency, String scale) {
        return new QuestionDraft(
                Optional.empty(),
                FeedbackQuestion.Kind.RATED,
                dice.oneOfManyNames("How often", 4_000),
                Optional.of(dice.id(
                        competency,
                        CompetencyId::new,
                        other -> other.frameworks.stream()
                                .flatMap(framework -> framework.competencies().stream())
                                .map(Competency::id)
                                .toList())),
                Optional.of(scale),
                dice.oneIn(4),
                !dice.oneIn(3));
    }

    private List<RaterGroup> groups() {
        BigDecimal weight = dice.of(new BigDecimal("1.00"), new BigDecimal("0.33"), new BigDecimal("2.50"));
        List<RaterGroup> groups = new ArrayList<>(RaterGroup.standard(dice.oneIn(30) ? 1 : 2));
        groups.add(new RaterGroup(CUSTOMER, RaterGroup.Protection.PROTECTED, 2, Optional.of(dice.from(2, 4)), weight));
        if (dice.oneIn(40)) {
            groups.add(RaterGroup.protectedFrom(CUSTOMER, 3));
        }
        return groups;
    }
}
