package io.planner360.jdbi;

import io.planner360.application.Planner;
import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.PublishFramework;
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
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.FoundedOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * An organization with people, a framework of five competencies and a form for at most three peers of each target,
 * that begins cycles when asked to.
 */
final class FeedbackOffice {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int COMPETENCIES = 5;
    private static final RaterGroup MANAGERS = RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.empty());
    private static final RaterGroup OUTSIDE = RaterGroup.protectedFrom(RaterGroupCode.EXTERNAL, 3);
    private static final RaterGroup PEERS = new RaterGroup(
            RaterGroupCode.PEER, RaterGroup.Protection.PROTECTED, 3, Optional.of(3), new BigDecimal("1.00"));

    private final Planner planner;
    private final Actor.Person operator;
    private final List<UserId> people;
    private final CompetencyFramework framework;
    private final FeedbackForm form;

    FeedbackOffice(Persistence persistence, int people, int questions, Confidentiality confidentiality) {
        planner = Planner.builder().persistence(persistence).build();
        FoundedOrganization founded = planner.organizations()
                .found(new FoundOrganization("Office", email(), "Olga", "Office"))
                .get();
        operator = founded.actor();
        planner.organizations().accept(new AcceptMembership(operator)).get();
        this.people = IntStream.range(0, people).mapToObj(i -> person()).toList();
        framework = planner.competencies()
                .frameworks()
                .create(new CreateFramework(
                        operator,
                        "Framework",
                        List.of(new CategoryDraft(
                                "Category",
                                IntStream.range(0, COMPETENCIES)
                                        .mapToObj(FeedbackOffice::competency)
                                        .toList()))))
                .get();
        planner.competencies()
                .frameworks()
                .publish(new PublishFramework(operator, framework.id()))
                .get();
        form = planner.feedback()
                .forms()
                .create(new CreateForm(operator, framework.id(), draft(questions, confidentiality)))
                .get();
    }

    private static String email() {
        return "person" + NUMBER.incrementAndGet() + "@office.example";
    }

    private UserId person() {
        UserId user = planner.organizations()
                .register(new RegisterPerson(
                        operator, email(), "Pat", "Person", Set.of(SystemRole.EMPLOYEE), "Clerk", "", Optional.empty()))
                .get()
                .user();
        planner.organizations().accept(new AcceptMembership(actor(user))).get();
        return user;
    }

    private static CompetencyDraft competency(int number) {
        List<CompetencyLevel> levels = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> new CompetencyLevel(level, "Level " + level, List.of(), Optional.empty()))
                .toList();
        return new CompetencyDraft("Competency " + number, "", BigDecimal.ONE, levels);
    }

    private FormDraft draft(int questions, Confidentiality confidentiality) {
        ResponseScale scale = new ResponseScale(
                "1-5",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(value -> new ScalePoint(value, ""))
                        .toList());
        List<QuestionDraft> drafts = IntStream.range(0, questions)
                .mapToObj(number -> QuestionDraft.rated(
                        "Question " + number,
                        framework.competencies().get(number % COMPETENCIES).id(),
                        scale.name()))
                .toList();
        return new FormDraft("Form", "", confidentiality, List.of(scale), drafts, List.of(MANAGERS, PEERS, OUTSIDE));
    }

    Planner planner() {
        return planner;
    }

    Actor.Person operator() {
        return operator;
    }

    List<UserId> people() {
        return people;
    }

    CompetencyFramework framework() {
        return framework;
    }

    FeedbackForm form() {
        return form;
    }

    Actor.Person actor(UserId user) {
        return new Actor.Person(operator.organization(), user);
    }

    /** The person has this manager from now on. */
    void report(UserId person, UserId manager) {
        planner.organizations()
                .changeManager(new ChangeManager(operator, person, Optional.of(manager)))
                .get();
    }

    /** A cycle in preparation about these people. */
    FeedbackCycleId about(List<UserId> targets) {
        FeedbackCycle cycle = planner.feedback()
                .cycles()
                .create(new CreateCycle(
                        operator,
                        form.id(),
                        "Cycle " + NUMBER.incrementAndGet(),
                        ZoneOffset.UTC,
                        LocalDate.now(ZoneOffset.UTC).plusDays(7)))
                .get();
        return planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(operator, cycle.id(), targets))
                .get()
                .id();
    }

    /** A collecting cycle in which each of the first so many people is rated by so many of those after them. */
    Collecting begin(int targets, int peers) {
        FeedbackCycleId cycle = about(people.subList(0, targets));
        List<NewInvitation> invitations = new ArrayList<>();
        for (int target = 0; target < targets; target++) {
            for (int peer = 1; peer <= peers; peer++) {
                UserId rater = people.get((target + peer) % people.size());
                invitations.add(new NewInvitation(people.get(target), new Invitee.Member(rater), RaterGroupCode.PEER));
            }
        }
        List<InvitedRater> invited = planner.feedback()
                .invitations()
                .invite(new InviteRaters(operator, cycle, invitations))
                .get();
        FeedbackCycle started = planner.feedback()
                .cycles()
                .startCollecting(new StartCollecting(operator, cycle))
                .get();
        planner.feedback()
                .invitations()
                .send(new SendInvitations(operator, cycle))
                .get();
        return new Collecting(started, invited);
    }

    private static NewInvitation peer(UserId target, UserId rater) {
        return new NewInvitation(target, new Invitee.Member(rater), RaterGroupCode.PEER);
    }

    /** Asks the people with these numbers about the first person. */
    Either<Refusal, List<InvitedRater>> invite(Collecting collecting, int... raters) {
        List<NewInvitation> invitations = IntStream.of(raters)
                .mapToObj(rater -> peer(people.get(0), people.get(rater)))
                .toList();
        return planner.feedback()
                .invitations()
                .invite(new InviteRaters(operator, collecting.cycle().id(), invitations));
    }

    /** A cycle that takes answers. */
    record Collecting(FeedbackCycle cycle, List<InvitedRater> invited) {}

    /** The rater's answers to all questions, all of them the same rating. */
    SubmitResponse answer(InvitedRater invited, int rating) {
        UserId rater = ((Rater.Member) invited.invitation().rater()).user();
        List<Answer> answers = form.content().questions().stream()
                .<Answer>map(question -> new Answer.Rated(question.id(), rating))
                .toList();
        return new SubmitResponse(actor(rater), invited.invitation().id(), answers, Optional.empty());
    }
}
