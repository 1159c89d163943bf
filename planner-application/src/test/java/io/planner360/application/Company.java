package io.planner360.application;

import static io.planner360.application.Answers.accepted;

import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.PublishFramework;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.inmemory.InMemoryPersistence;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * An organization in memory with an administrator (who is HR as well), people as needed, a framework of two
 * competencies with five levels, and cycles on one form: one question rated 1 to 5 each, and a comment.
 */
public final class Company {
    public static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");
    public static final LocalDate CLOSING_DAY = LocalDate.of(2026, 3, 31);
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public final MovableClock clock;
    public final Persistence persistence;
    public final Planner planner;
    public final Actor.Person hr;

    private final Random random;
    private int people;

    private Company(Persistence persistence, MovableClock clock, Random random, String name) {
        this.persistence = persistence;
        this.clock = clock;
        this.random = random;
        this.planner = Planner.builder()
                .persistence(persistence)
                .reportContents(InMemoryPersistence.reportContents())
                .clock(clock)
                .random(random)
                .build();
        this.hr = accepted(planner.organizations()
                        .found(new FoundOrganization(name, "founder@" + name + ".example", "Fay", "Founder")))
                .actor();
        accepted(planner.organizations().accept(new AcceptMembership(hr)));
    }

    public static Company founded() {
        return on(InMemoryPersistence.create());
    }

    public static Company on(Persistence persistence) {
        return new Company(persistence, new MovableClock(BEGIN), new Random(360), "first");
    }

    /** A planner on the same store whose plans somebody else proposes. */
    public Planner advisedBy(PlanAdvisor advisor) {
        return Planner.builder()
                .persistence(persistence)
                .clock(clock)
                .random(random)
                .planAdvisor(advisor)
                .build();
    }

    /** Another organization on the same store. */
    public Company neighbour() {
        return new Company(persistence, clock, random, "second");
    }

    /** A member who has accepted. */
    public Actor.Person hire(SystemRole... roles) {
        return hire("Engineer", Optional.empty(), roles);
    }

    public Actor.Person hireUnder(Actor.Person manager) {
        return hire("Engineer", Optional.of(manager.user()), SystemRole.EMPLOYEE);
    }

    public Actor.Person hire(String jobTitle, Optional<UserId> manager, SystemRole... roles) {
        Actor.Person person = register("person" + ++people + "@example.org", jobTitle, manager, roles);
        accepted(planner.organizations().accept(new AcceptMembership(person)));
        return person;
    }

    /** A member who has not accepted. */
    public Actor.Person register(String email, SystemRole... roles) {
        return register(email, "Engineer", Optional.empty(), roles);
    }

    private Actor.Person register(String email, String jobTitle, Optional<UserId> manager, SystemRole... roles) {
        return new Actor.Person(
                hr.organization(),
                accepted(planner.organizations()
                                .register(new RegisterPerson(
                                        hr, email, "Pat", "Person", Set.of(roles), jobTitle, "Works", manager)))
                        .user());
    }

    public List<Actor.Person> hireEmployees(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> hire(SystemRole.EMPLOYEE))
                .toList();
    }

    public CompetencyFramework framework() {
        return framework("Framework");
    }

    public CompetencyFramework framework(String name) {
        List<CompetencyLevel> levels = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new CompetencyLevel(i, "Level " + i, List.of("Is seen at " + i), Optional.empty()))
                .toList();
        return published(accepted(planner.competencies()
                .frameworks()
                .create(new CreateFramework(
                        hr,
                        name,
                        List.of(new CategoryDraft(
                                "Working",
                                List.of(
                                        new CompetencyDraft("Listening", "", new BigDecimal("1"), levels),
                                        new CompetencyDraft("Deciding", "", new BigDecimal("1.5"), levels))))))));
    }

    public CompetencyFramework published(CompetencyFramework draft) {
        return accepted(planner.competencies().frameworks().publish(new PublishFramework(hr, draft.id())));
    }

    public static CompetencyId listening(CompetencyFramework framework) {
        return framework.competencies().get(0).id();
    }

    public static CompetencyId deciding(CompetencyFramework framework) {
        return framework.competencies().get(1).id();
    }

    public static ResponseScale fivePoints() {
        return new ResponseScale(
                "Frequency",
                IntStream.rangeClosed(1, 5).mapToObj(i -> new ScalePoint(i, "")).toList());
    }

    public static FormDraft draft(
            CompetencyFramework framework, Confidentiality confidentiality, List<RaterGroup> groups) {
        return new FormDraft(
                "Form",
                "",
                confidentiality,
                List.of(fivePoints()),
                List.of(
                        QuestionDraft.rated("Listens?", listening(framework), "Frequency"),
                        QuestionDraft.rated("Decides?", deciding(framework), "Frequency"),
                        QuestionDraft.comment("What else?")),
                groups,
                SmallGroups.EXCLUDE,
                FormSettings.NONE);
    }

    public FeedbackForm form(CompetencyFramework framework, Confidentiality confidentiality) {
        return accepted(planner.feedback()
                .forms()
                .create(new CreateForm(hr, framework.id(), draft(framework, confidentiality, RaterGroup.standard()))));
    }

    public FeedbackCycle draftCycle(FeedbackForm form, String name) {
        return accepted(planner.feedback().cycles().create(new CreateCycle(hr, form.id(), name, ZONE, CLOSING_DAY)));
    }

    public FeedbackCycle start(FeedbackCycle cycle) {
        return accepted(planner.feedback().cycles().startCollecting(new StartCollecting(hr, cycle.id())));
    }

    /** A cycle that collects, on a framework and a form of its own. */
    public FeedbackCycle collecting(Confidentiality confidentiality) {
        return start(draftCycle(form(framework(), confidentiality), "Spring"));
    }

    public FeedbackForm formOf(FeedbackCycle cycle) {
        return within(() -> persistence.feedbackForms().find(cycle.form()).orElseThrow());
    }

    public void enrol(FeedbackCycle cycle, Actor.Person... targets) {
        accepted(planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(
                        hr,
                        cycle.id(),
                        List.of(targets).stream().map(Actor.Person::user).toList())));
    }

    public FeedbackInvitation invite(
            FeedbackCycle cycle, Actor.Person target, Actor.Person rater, RaterGroupCode group) {
        FeedbackInvitation invitation = accepted(inviteOne(cycle, target, new Invitee.Member(rater.user()), group))
                .invitation();
        send(cycle);
        return invitation;
    }

    public InvitedRater inviteExternal(FeedbackCycle cycle, Actor.Person target, String email, RaterGroupCode group) {
        InvitedRater invited = accepted(inviteOne(cycle, target, new Invitee.External(email, "Cleo Client"), group));
        send(cycle);
        return invited;
    }

    public Either<Refusal, InvitedRater> inviteOne(
            FeedbackCycle cycle, Actor.Person target, Invitee rater, RaterGroupCode group) {
        return planner.feedback()
                .invitations()
                .invite(new InviteRaters(hr, cycle.id(), List.of(new NewInvitation(target.user(), rater, group))))
                .map(invited -> invited.get(0));
    }

    public int send(FeedbackCycle cycle) {
        return accepted(planner.feedback().invitations().send(new SendInvitations(hr, cycle.id())));
    }

    /** Ratings of the form's two rated questions. */
    public List<Answer> ratings(FeedbackCycle cycle, int listening, int deciding) {
        var questions = formOf(cycle).content().questions();
        return List.of(
                new Answer.Rated(questions.get(0).id(), listening),
                new Answer.Rated(questions.get(1).id(), deciding));
    }

    /** Invites, sends and submits. */
    public FeedbackInvitation answer(
            FeedbackCycle cycle, Actor.Person target, Actor.Person rater, RaterGroupCode group, int rating) {
        FeedbackInvitation invitation = invite(cycle, target, rater, group);
        return accepted(planner.feedback()
                .responses()
                .submit(new SubmitResponse(rater, invitation.id(), ratings(cycle, rating, rating), Optional.empty())));
    }

    public FeedbackCycle close(FeedbackCycle cycle) {
        return accepted(planner.feedback().cycles().close(new CloseCycle(hr, cycle.id())));
    }

    public <T> T within(Supplier<T> work) {
        return persistence.unitOfWork().within(hr.organization(), work);
    }
}
