package io.planner360.benchmarks.office;

import io.planner360.application.Planner;
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
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An organization with people, a framework of ten competencies and an anonymous form of forty questions, four about
 * each competency, rated from 1 to 5.
 */
public final class Office {
    /** How many questions the form asks, all of them rated. */
    public static final int QUESTIONS = 40;

    private static final int COMPETENCIES = 10;
    private static final int POINTS = 5;
    private static final long SEED = 360;

    private final Planner planner;
    private final Actor.Person operator;
    private final List<UserId> people;
    private final FeedbackForm form;
    private final Random random = new Random(SEED);
    private int cycles;

    public Office(Planner planner, int people) {
        this.planner = planner;
        operator = planner.organizations()
                .found(new FoundOrganization("Office", "operator@office.example", "Olga", "Office"))
                .get()
                .actor();
        planner.organizations().accept(new AcceptMembership(operator)).get();
        this.people = IntStream.range(0, people).mapToObj(this::person).toList();
        form = form(framework());
    }

    private UserId person(int number) {
        UserId user = planner.organizations()
                .register(new RegisterPerson(
                        operator,
                        "person" + number + "@office.example",
                        "Pat",
                        "Person",
                        Set.of(SystemRole.EMPLOYEE),
                        "Clerk",
                        "",
                        Optional.empty()))
                .get()
                .user();
        planner.organizations().accept(new AcceptMembership(actor(user))).get();
        return user;
    }

    private CompetencyFramework framework() {
        List<CompetencyLevel> levels = IntStream.rangeClosed(1, POINTS)
                .mapToObj(level -> new CompetencyLevel(level, "Level " + level, List.of(), Optional.empty()))
                .toList();
        List<CompetencyDraft> competencies = IntStream.range(0, COMPETENCIES)
                .mapToObj(number -> new CompetencyDraft("Competency " + number, "", BigDecimal.ONE, levels))
                .toList();
        CompetencyFramework framework = planner.competencies()
                .frameworks()
                .create(new CreateFramework(
                        operator, "Framework", List.of(new CategoryDraft("Category", competencies))))
                .get();
        return planner.competencies()
                .frameworks()
                .publish(new PublishFramework(operator, framework.id()))
                .get();
    }

    private FeedbackForm form(CompetencyFramework framework) {
        ResponseScale scale = new ResponseScale(
                "1-5",
                IntStream.rangeClosed(1, POINTS)
                        .mapToObj(value -> new ScalePoint(value, "Point " + value))
                        .toList());
        List<QuestionDraft> questions = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> QuestionDraft.rated(
                        "How often does this person do what question " + number + " asks about?",
                        framework.competencies().get(number % COMPETENCIES).id(),
                        scale.name()))
                .toList();
        return planner.feedback()
                .forms()
                .create(new CreateForm(
                        operator,
                        framework.id(),
                        new FormDraft(
                                "Form",
                                "",
                                Confidentiality.ANONYMOUS,
                                List.of(scale),
                                questions,
                                RaterGroup.standard())))
                .get();
    }

    /** The library on this store. */
    public Planner planner() {
        return planner;
    }

    /** Somebody with every permission. */
    public Actor.Person operator() {
        return operator;
    }

    /** Everybody else. */
    public List<UserId> people() {
        return people;
    }

    /** What is asked. */
    public FeedbackForm form() {
        return form;
    }

    /** A person as an actor. */
    public Actor.Person actor(UserId user) {
        return new Actor.Person(operator.organization(), user);
    }

    /** A collecting cycle in which each of the first so many people is asked about by these raters. */
    public Collecting begin(int targets, Raters raters) {
        cycles++;
        FeedbackCycleId cycle = planner.feedback()
                .cycles()
                .create(new CreateCycle(
                        operator,
                        form.id(),
                        "Cycle " + cycles,
                        ZoneOffset.UTC,
                        LocalDate.now(ZoneOffset.UTC).plusDays(7)))
                .get()
                .id();
        planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(operator, cycle, people.subList(0, targets)))
                .get();
        List<NewInvitation> invitations = IntStream.range(0, targets)
                .boxed()
                .flatMap(target -> raters.of(people, target).stream())
                .toList();
        List<FeedbackInvitation> invited =
                planner.feedback().invitations().invite(new InviteRaters(operator, cycle, invitations)).get().stream()
                        .map(InvitedRater::invitation)
                        .toList();
        planner.feedback()
                .cycles()
                .startCollecting(new StartCollecting(operator, cycle))
                .get();
        planner.feedback()
                .invitations()
                .send(new SendInvitations(operator, cycle))
                .get();
        return new Collecting(cycle, invited);
    }

    /** Whom to ask about each target. */
    @FunctionalInterface
    public interface Raters {
        /** The invitations about the target with this number. */
        List<NewInvitation> of(List<UserId> people, int target);

        /** The target, a manager, four peers and four direct reports. */
        static Raters around() {
            return (people, target) -> {
                List<NewInvitation> invitations = new ArrayList<>();
                invitations.add(asking(people, target, 0, RaterGroupCode.SELF));
                invitations.add(asking(people, target, 1, RaterGroupCode.MANAGER));
                for (int i = 0; i < 4; i++) {
                    invitations.add(asking(people, target, 2 + i, RaterGroupCode.PEER));
                    invitations.add(asking(people, target, 6 + i, RaterGroupCode.DIRECT_REPORT));
                }
                return invitations;
            };
        }

        /** So many peers. */
        static Raters peers(int number) {
            return (people, target) -> IntStream.rangeClosed(1, number)
                    .mapToObj(i -> asking(people, target, i, RaterGroupCode.PEER))
                    .toList();
        }

        private static NewInvitation asking(List<UserId> people, int target, int further, RaterGroupCode group) {
            UserId rater = people.get((target + further) % people.size());
            return new NewInvitation(people.get(target), new Invitee.Member(rater), group);
        }
    }

    /** A cycle that takes answers. */
    public record Collecting(FeedbackCycleId cycle, List<FeedbackInvitation> invitations) {}

    /** What the rater of the invitation says, by chance. */
    public SubmitResponse submission(FeedbackInvitation invitation) {
        UserId rater = ((Rater.Member) invitation.rater()).user();
        return new SubmitResponse(actor(rater), invitation.id(), answers(), Optional.empty());
    }

    private List<Answer> answers() {
        return form.content().questions().stream()
                .map(FeedbackQuestion::id)
                .<Answer>map(question -> new Answer.Rated(question, 1 + random.nextInt(POINTS)))
                .toList();
    }

    /**
     * Some cycle is over and has left its rows. On tables that were found empty the server would plan to read the whole
     * of them for ever, as it does in no office that is in use.
     */
    public void settle() {
        answered(begin(people.size(), Raters.around()));
    }

    /** Everybody answers. */
    public Collecting answered(Collecting collecting) {
        for (FeedbackInvitation invitation : collecting.invitations()) {
            planner.feedback().responses().submit(submission(invitation)).get();
        }
        return collecting;
    }

    /** The cycle is closed. */
    public void close(FeedbackCycleId cycle) {
        planner.feedback().cycles().close(new CloseCycle(operator, cycle)).get();
    }

    /** All its reports can be read. */
    public void release(FeedbackCycleId cycle) {
        planner.reports().releaseAll(new ReleaseCycleReports(operator, cycle)).get();
    }
}
