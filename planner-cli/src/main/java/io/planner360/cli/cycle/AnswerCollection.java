package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.Outcome;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.progress.Progress.Stage;
import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects the answers of a cycle: invites, and lets every rater do what the input says they did. */
final class AnswerCollection {
    private static final int DAYS_OPEN = 14;

    private final Planner planner;
    private final Staff staff;
    private final Questionnaire questionnaire;
    private final Map<String, PersonRow> people = new HashMap<>();

    AnswerCollection(Planner planner, Staff staff, Questionnaire questionnaire, List<PersonRow> people) {
        this.planner = planner;
        this.staff = staff;
        this.questionnaire = questionnaire;
        people.forEach(person -> this.people.put(person.id(), person));
    }

    /** From the first invitation to the close. */
    Collected collect(CycleSettings settings, List<FeedbackEntry> entries, Progress progress) {
        Collecting collecting = gather(settings, entries, progress);
        try (Stage stage = progress.begin("Closing the cycle", 1)) {
            FeedbackCycle closed = Accepted.by(
                    planner.feedback().cycles().close(new CloseCycle(staff.operator(), collecting.cycle())));
            stage.step();
            return new Collected(closed, collecting.nominations());
        }
    }

    /**
     * A cycle that is still open.
     *
     * @param nominations how the proposals of raters ended, if there were any
     */
    record Collecting(FeedbackCycleId cycle, Optional<NominationTally> nominations) {}

    /** From the first invitation to the last answer so far. */
    Collecting gather(CycleSettings settings, List<FeedbackEntry> entries, Progress progress) {
        Actor.Person operator = staff.operator();
        FeedbackCycleId cycle = Accepted.by(planner.feedback()
                        .cycles()
                        .create(new CreateCycle(
                                operator,
                                questionnaire.form().id(),
                                settings.cycle(),
                                ZoneOffset.UTC,
                                settings.today().plusDays(DAYS_OPEN))))
                .id();
        Accepted.by(planner.feedback()
                .cycles()
                .enrol(new EnrolTargets(
                        operator,
                        cycle,
                        entries.stream()
                                .map(FeedbackEntry::targetId)
                                .distinct()
                                .map(staff::member)
                                .toList())));
        Predicate<FeedbackEntry> nominated = entry -> settings.madeUp() && PeerNominations.among(entry);
        List<FeedbackEntry> asked = new ArrayList<>();
        entries.stream().filter(nominated.negate()).forEach(asked::add);
        List<InvitedRater> invited = new ArrayList<>(Accepted.by(planner.feedback()
                .invitations()
                .invite(new InviteRaters(
                        operator, cycle, asked.stream().map(this::invitation).toList()))));
        PeerNominations nominations = new PeerNominations(planner, staff, cycle, settings.seed());
        if (settings.madeUp()) {
            List<FeedbackEntry> peers = entries.stream().filter(nominated).toList();
            invited.addAll(nominations.decided(peers, entries));
            asked.addAll(peers);
        }
        Accepted.by(planner.feedback().cycles().startCollecting(new StartCollecting(operator, cycle)));
        Accepted.by(planner.feedback().invitations().send(new SendInvitations(operator, cycle)));
        try (Stage stage = progress.begin("Collecting answers", entries.size())) {
            for (int i = 0; i < asked.size(); i++) {
                answer(asked.get(i), invited.get(i));
                stage.step();
            }
        }
        return new Collecting(cycle, nominations.tally());
    }

    private NewInvitation invitation(FeedbackEntry entry) {
        PersonRow rater = person(entry.raterId());
        Invitee invitee = rater.external()
                ? new Invitee.External(rater.email(), rater.firstName() + " " + rater.lastName())
                : new Invitee.Member(staff.member(rater.id()));
        return new NewInvitation(staff.member(entry.targetId()), invitee, new RaterGroupCode(entry.group()));
    }

    private PersonRow person(String id) {
        PersonRow person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("not a person of the input: " + id);
        }
        return person;
    }

    private void answer(FeedbackEntry entry, InvitedRater invited) {
        Actor rater = invited.token()
                .<Actor>map(token -> new Actor.ExternalRater(staff.operator().organization(), token))
                .orElseGet(() -> staff.actor(entry.raterId()));
        FeedbackInvitationId invitation = invited.invitation().id();
        if (entry.outcome() == Outcome.SUBMITTED) {
            Accepted.by(planner.feedback()
                    .responses()
                    .submit(new SubmitResponse(
                            rater, invitation, questionnaire.answers(entry.answers()), Optional.empty())));
        } else if (entry.outcome() == Outcome.DRAFT) {
            Accepted.by(planner.feedback()
                    .responses()
                    .saveDraft(new SaveDraft(rater, invitation, questionnaire.answers(entry.answers()))));
        } else if (entry.outcome() == Outcome.DECLINED) {
            Accepted.by(planner.feedback()
                    .invitations()
                    .decline(new DeclineInvitation(
                            rater, invitation, entry.declineReason().orElseThrow())));
        }
    }
}
