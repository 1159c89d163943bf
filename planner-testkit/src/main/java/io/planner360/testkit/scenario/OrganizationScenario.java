package io.planner360.testkit.scenario;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.Planner;
import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** An organization of a {@link Scenario}, and what it can have. */
public final class OrganizationScenario {
    private static final String SCALE = "Frequency";
    private static final List<String> ANCHORS = List.of("Never", "Rarely", "Sometimes", "Often", "Always");
    private static final List<String> LEVELS = List.of("Aware", "Basic", "Skilled", "Advanced", "Expert");

    private final Planner planner;
    private final Clock clock;
    private final Actor.Person administrator;
    private int people;
    private int named;

    OrganizationScenario(Planner planner, Clock clock, Actor.Person administrator) {
        this.planner = planner;
        this.clock = clock;
        this.administrator = administrator;
    }

    /** Its id. */
    public OrganizationId id() {
        return administrator.organization();
    }

    /** Somebody with every permission. */
    public Actor.Person administrator() {
        return administrator;
    }

    /** A new employee without manager who has accepted. */
    public Actor.Person person(String firstName, String jobTitle) {
        return person(firstName, jobTitle, Optional.empty());
    }

    /** A new employee with a manager, who has accepted. */
    public Actor.Person person(String firstName, String jobTitle, Actor.Person manager) {
        return person(firstName, jobTitle, Optional.of(manager.user()));
    }

    /** So many new engineers. */
    public List<Actor.Person> engineers(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> person("Engineer", "Engineer"))
                .toList();
    }

    private Actor.Person person(String firstName, String jobTitle, Optional<UserId> manager) {
        people++;
        String email = firstName.toLowerCase(Locale.ROOT) + "." + people + "@" + id() + ".example.test";
        Membership membership = granted(planner.organizations()
                .register(new RegisterPerson(
                        administrator,
                        email,
                        firstName,
                        "Example " + people,
                        Set.of(SystemRole.EMPLOYEE),
                        jobTitle,
                        "Development",
                        manager)));
        Actor.Person actor = new Actor.Person(id(), membership.user());
        granted(planner.organizations().accept(new AcceptMembership(actor)));
        return actor;
    }

    /** A framework of two competencies with five levels each, which engineers need at level 4. */
    public CompetencyFramework framework() {
        List<CompetencyLevel> levels = IntStream.range(0, LEVELS.size())
                .mapToObj(i -> new CompetencyLevel(
                        i + 1, LEVELS.get(i), List.of("Shows it at level " + (i + 1)), Optional.empty()))
                .toList();
        CompetencyFramework draft = granted(planner.competencies()
                .frameworks()
                .create(new CreateFramework(
                        administrator,
                        name("Framework"),
                        List.of(new CategoryDraft(
                                "Working together",
                                List.of(
                                        new CompetencyDraft("Listening", "Hears others out", BigDecimal.ONE, levels),
                                        new CompetencyDraft(
                                                "Feedback", "Says what helps", new BigDecimal("1.50"), levels)))))));
        CompetencyFramework framework =
                granted(planner.competencies().frameworks().publish(new PublishFramework(administrator, draft.id())));
        Map<CompetencyId, Integer> required = new HashMap<>();
        framework.competencies().forEach(competency -> required.put(competency.id(), 4));
        granted(planner.competencies()
                .profiles()
                .create(new CreateRoleProfile(administrator, framework.id(), "Engineer", required)));
        return framework;
    }

    /**
     * A form that asks one question on each competency of the framework, rated from 1 to 5, and one for a
     * comment, in the standard rater groups.
     */
    public FeedbackForm form(CompetencyFramework framework, Confidentiality confidentiality) {
        List<QuestionDraft> questions = new ArrayList<>();
        framework
                .competencies()
                .forEach(competency ->
                        questions.add(QuestionDraft.rated("How often: " + competency.name(), competency.id(), SCALE)));
        questions.add(QuestionDraft.comment("What should this person go on doing?"));
        List<ScalePoint> points = IntStream.range(0, ANCHORS.size())
                .mapToObj(i -> new ScalePoint(i + 1, ANCHORS.get(i)))
                .toList();
        return granted(planner.feedback()
                .forms()
                .create(new CreateForm(
                        administrator,
                        framework.id(),
                        new FormDraft(
                                name("Form"),
                                "",
                                confidentiality,
                                List.of(new ResponseScale(SCALE, points)),
                                questions,
                                RaterGroup.standard()))));
    }

    /** A cycle with a new framework and a new, anonymous form. */
    public CycleScenario cycle() {
        return cycle(form(framework(), Confidentiality.ANONYMOUS));
    }

    /** A cycle with this form. */
    public CycleScenario cycle(FeedbackForm form) {
        return new CycleScenario(planner, clock, this, form, name("Cycle"));
    }

    /** A course for each competency of the framework. */
    public List<LearningResource> courses(CompetencyFramework framework) {
        List<ResourceContent> courses = framework.competencies().stream()
                .map(OrganizationScenario::course)
                .toList();
        return granted(planner.learning().resources().add(new AddResources(administrator, courses)));
    }

    private static ResourceContent course(Competency competency) {
        return new ResourceContent(
                "Course: " + competency.name(),
                "course",
                "Example Academy",
                Optional.of("https://example.test/courses"),
                90,
                Set.of(competency.id()),
                Optional.empty(),
                "en");
    }

    private String name(String word) {
        named++;
        return word + " " + named;
    }
}
