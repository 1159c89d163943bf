package io.planner360.testkit.scenario;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Secret;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cycle of an {@link OrganizationScenario}, from DRAFT to released reports. */
public final class CycleScenario {
    private static final int DAYS_OPEN = 30;

    private final Planner planner;
    private final OrganizationScenario organization;
    private final FeedbackForm form;
    private final FeedbackCycleId cycle;
    private final List<InvitedRater> invited = new ArrayList<>();
    private Optional<UserId> target = Optional.empty();

    CycleScenario(Planner planner, Clock clock, OrganizationScenario organization, FeedbackForm form, String name) {
        this.planner = planner;
        this.organization = organization;
        this.form = form;
        LocalDate closingDay =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_OPEN);
        this.cycle = granted(planner.feedback()
                        .cycles()
                        .create(new CreateCycle(
                                organization.administrator(), form.id(), name, ZoneOffset.UTC, closingDay)))
                .id();
    }

    /** Its id. */
    public FeedbackCycleId id() {
        return cycle;
    }

    /** Its form. */
    public FeedbackForm form() {
        return form;
    }

    /** Enrols the person; the raters that are named next are asked about them. */
    public CycleScenario about(Actor.Person newTarget) {
        granted(planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(organization.administrator(), cycle, List.of(newTarget.user()))));
        target = Optional.of(newTarget.user());
        return this;
    }

    /** Asks the target themselves. */
    public CycleScenario askingThemselves() {
        return asking(new Invitee.Member(target()), RaterGroupCode.SELF);
    }

    /** Asks this member. */
    public CycleScenario asking(Actor.Person rater, RaterGroupCode group) {
        return asking(new Invitee.Member(rater.user()), group);
    }

    /** Asks so many new members. */
    public CycleScenario asking(int number, RaterGroupCode group) {
        organization.engineers(number).forEach(rater -> asking(rater, group));
        return this;
    }

    /** Asks somebody outside, in the group EXTERNAL. */
    public CycleScenario askingOutside(String email) {
        return asking(new Invitee.External(email, "Somebody outside"), RaterGroupCode.EXTERNAL);
    }

    private CycleScenario asking(Invitee rater, RaterGroupCode group) {
        invited.addAll(granted(planner.feedback()
                .invitations()
                .invite(new InviteRaters(
                        organization.administrator(), cycle, List.of(new NewInvitation(target(), rater, group))))));
        return this;
    }

    private UserId target() {
        return target.orElseThrow(() -> new IllegalStateException("say first whom the cycle is about"));
    }

    /** Starts the cycle and sends all invitations. */
    public CycleScenario collecting() {
        granted(planner.feedback().cycles().startCollecting(new StartCollecting(organization.administrator(), cycle)));
        granted(planner.feedback().invitations().send(new SendInvitations(organization.administrator(), cycle)));
        return this;
    }

    /** All invitations in the order in which raters were asked, as they were then. */
    public List<FeedbackInvitation> invitations() {
        return invited.stream().map(InvitedRater::invitation).toList();
    }

    /** The rater behind an invitation of this cycle, as an actor. */
    public Actor rater(FeedbackInvitation invitation) {
        return invited.stream()
                .filter(known -> known.invitation().id().equals(invitation.id()))
                .map(this::actor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an invitation of this scenario"));
    }

    private Actor actor(InvitedRater known) {
        return known.invitation().rater() instanceof Rater.Member member
                ? new Actor.Person(organization.id(), member.user())
                : new Actor.ExternalRater(organization.id(), token(known));
    }

    private static Secret token(InvitedRater known) {
        return known.token().orElseThrow();
    }

    /** Answers to all rated questions of the form with this rating. */
    public List<Answer> rating(int rating) {
        return form.content().questions().stream()
                .filter(question -> question.kind() == FeedbackQuestion.Kind.RATED)
                .<Answer>map(question -> new Answer.Rated(question.id(), rating))
                .toList();
    }

    /** The command by which the invitation's rater answers. */
    public SubmitResponse submission(FeedbackInvitation invitation, int rating) {
        return new SubmitResponse(rater(invitation), invitation.id(), rating(rating), Optional.empty());
    }

    /** The rater of the invitation answers. */
    public CycleScenario answers(FeedbackInvitation invitation, int rating) {
        granted(planner.feedback().responses().submit(submission(invitation, rating)));
        return this;
    }

    /** Every rater answers everything with this rating. */
    public CycleScenario everybodyAnswers(int rating) {
        invitations().forEach(invitation -> answers(invitation, rating));
        return this;
    }

    /** Closes the cycle: the reports are calculated, and withheld. */
    public CycleScenario close() {
        granted(planner.feedback().cycles().close(new CloseCycle(organization.administrator(), cycle)));
        return this;
    }

    /** Releases all reports of the closed cycle. */
    public CycleScenario release() {
        granted(planner.reports().releaseAll(new ReleaseCycleReports(organization.administrator(), cycle)));
        return this;
    }

    /** The cycle as it is now. */
    public FeedbackCycle now() {
        return granted(planner.feedback().cycles().find(new FindCycle(organization.administrator(), cycle)));
    }
}
