package io.planner360.jdbi;

import static io.planner360.jdbi.FilledOffice.COMPETENCIES;
import static io.planner360.jdbi.FilledOffice.PAGE;
import static io.planner360.jdbi.FilledOffice.PEERS;
import static io.planner360.jdbi.FilledOffice.PEOPLE;
import static io.planner360.jdbi.FilledOffice.QUESTIONS;
import static io.planner360.jdbi.FilledOffice.TARGETS;
import static io.planner360.testkit.feedback.InvitationMother.anExternalRater;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.NominationMother.aNomination;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.SecretHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries about forms, cycles, who is asked in them, and what was answered. */
final class FeedbackQueries {
    private FeedbackQueries() {}

    static void add(PortQueries queries, FilledOffice filled) {
        addForms(queries, filled);
        addCycles(queries, filled);
        addInvitations(queries, filled);
        addPolicies(queries, filled);
        addNominations(queries, filled);
        addAnswers(queries, filled);
        addReports(queries, filled);
    }

    private static void addForms(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackForm form = filled.office().form();
        queries.add("FeedbackForms.find", QUESTIONS, () -> store.feedbackForms().find(form.id()));
        queries.add("FeedbackForms.list", 1, () -> store.feedbackForms().list(form.type(), true, PAGE));
        queries.add(
                "FeedbackForms.editions",
                1,
                () -> store.feedbackForms().editions(form.edition().family()));
        queries.add(
                "FeedbackForms.translations",
                QUESTIONS,
                () -> store.feedbackForms().translations(form.id()));
    }

    private static void addCycles(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycle cycle = filled.cycle();
        Instant later = cycle.closesAt().plus(Duration.ofDays(1));
        queries.add("FeedbackCycles.find", 1, () -> store.feedbackCycles().find(cycle.id()));
        queries.add("FeedbackCycles.dueToClose", 1, () -> store.feedbackCycles().dueToClose(later, PAGE));
        queries.add(
                "FeedbackCycles.frozenLevels",
                5 * COMPETENCIES,
                () -> store.feedbackCycles().frozenLevels(cycle.id()));
        queries.add("FeedbackCycles.notice", 1, () -> store.feedbackCycles().notice(cycle.id()));
        queries.add("CycleTargets.find", 1, () -> store.cycleTargets().find(cycle.id(), filled.person()));
        queries.add("CycleTargets.enrolled", PEOPLE, () -> store.cycleTargets().enrolled(cycle.id(), filled.people()));
        queries.add(
                "CycleTargets.guardedFrom",
                2 * PEERS + 4,
                () -> store.cycleTargets()
                        .guardedFrom(
                                filled.people().get(1),
                                List.of(cycle.id(), filled.closed().id())));
        queries.add(
                "CycleTargets.ofCycle",
                TARGETS,
                () -> PortQueries.readAll(store.cycleTargets().ofCycle(cycle.id())));
    }

    private static void addInvitations(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycle cycle = filled.cycle();
        FeedbackInvitation invitation = filled.collecting().invited().get(0).invitation();
        ExternalRater external = anExternalRater().persistedIn(store, filled.organization());
        SecretHash token = new SecretHash("ab".repeat(32));
        anInvitation(cycle.id())
                .about(filled.person())
                .of(external)
                .withToken(token, cycle.closesAt())
                .sent()
                .persistedIn(store, filled.organization());
        store.unitOfWork().within(filled.organization(), () -> {
            store.feedbackReminders().schedule(cycle.id(), Optional.of(new ReminderSchedule(3, 2, 3)));
            return cycle;
        });
        queries.add("ExternalRaters.find", 1, () -> store.externalRaters().find(external.id()));
        queries.add("ExternalRaters.holders", 1, () -> store.externalRaters().holders(List.of(external.email())));
        queries.add(
                "FeedbackInvitations.find", 1, () -> store.feedbackInvitations().find(invitation.id()));
        queries.add(
                "FeedbackInvitations.findByToken",
                1,
                () -> store.feedbackInvitations().findByToken(token));
        queries.add(
                "FeedbackInvitations.ofRater",
                PEERS,
                () -> store.feedbackInvitations().ofRater(cycle.id(), invitation.rater()));
        queries.add(
                "FeedbackInvitations.openFor",
                2 * PEERS,
                () -> store.feedbackInvitations().openFor(invitation.rater(), PAGE));
        queries.add(
                "FeedbackInvitations.groupSizes",
                2 * PEERS,
                () -> store.feedbackInvitations()
                        .groupSizes(cycle.id(), filled.people().subList(0, 2)));
        queries.add(
                "FeedbackInvitations.participation",
                TARGETS * PEERS,
                () -> store.feedbackInvitations().participation(cycle.id()));
        queries.add(
                "FeedbackReminders.scheduleOf",
                1,
                () -> store.feedbackReminders().scheduleOf(cycle.id()));
    }

    private static void addPolicies(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycleId cycle = filled.cycle().id();
        FeedbackInvitation invitation = filled.collecting().invited().get(0).invitation();
        store.unitOfWork().within(filled.organization(), () -> {
            store.raterPolicies().set(cycle, new RaterPolicy(ManagerChangePolicy.ADD, Optional.of(5)));
            return cycle;
        });
        queries.add("RaterPolicies.of", 1, () -> store.raterPolicies().of(cycle));
        queries.add(
                "RaterPolicies.managerChanges",
                3 * TARGETS,
                () -> store.raterPolicies().managerChanges(cycle, filled.people()));
        queries.add(
                "FeedbackInvitations.of",
                1,
                () -> store.feedbackInvitations()
                        .of(cycle, List.of(new RaterOfTarget(invitation.target(), invitation.rater()))));
        queries.add(
                "FeedbackInvitations.asked",
                1,
                () -> store.feedbackInvitations()
                        .asked(cycle, List.of(new RaterOfTarget(invitation.target(), invitation.rater()))));
        queries.add(
                "FeedbackInvitations.openSizes",
                PEERS,
                () -> store.feedbackInvitations().openSizes(cycle, List.of(invitation.rater())));
    }

    private static void addNominations(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycleId cycle = filled.cycle().id();
        UserId target = filled.person();
        FeedbackNomination nomination =
                aNomination(cycle).about(target).of(filled.people().get(20)).persistedIn(store, filled.organization());
        queries.add(
                "FeedbackNominations.findAll",
                1,
                () -> store.feedbackNominations().findAll(cycle, List.of(nomination.id())));
        queries.add(
                "FeedbackNominations.ofTarget",
                1,
                () -> store.feedbackNominations().ofTarget(cycle, target, PAGE));
        queries.add(
                "FeedbackNominations.proposed",
                1,
                () -> store.feedbackNominations().proposed(cycle, PAGE));
        queries.add(
                "FeedbackNominations.proposedSizes",
                1,
                () -> store.feedbackNominations().proposedSizes(cycle, List.of(target)));
        // Everybody has the same manager, and so is a candidate.
        queries.add(
                "FeedbackNominations.candidates",
                3 * PEOPLE,
                () -> PortQueries.found(store.feedbackNominations().candidates(cycle, List.of(target))));
        queries.add(
                "FeedbackNominations.shortGroups",
                TARGETS * PEERS + TARGETS,
                () -> store.feedbackNominations()
                        .shortGroups(cycle, List.of(new GroupNeed(RaterGroupCode.PEER, PEERS + 1, true)), PAGE));
    }

    private static void addAnswers(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        String one = filled.database()
                .query("SELECT invitation_id FROM feedback_responses LIMIT 1")
                .get(0);
        FeedbackInvitationId invitation = new FeedbackInvitationId(UUID.fromString(one));
        // A response has ratings in each competency, a comment and a choice.
        int response = COMPETENCIES + 3;
        queries.add(
                "FeedbackResponses.findByInvitation",
                response,
                () -> store.feedbackResponses().findByInvitation(invitation));
        queries.add(
                "FeedbackResponses.findByReceipt",
                1,
                () -> store.feedbackResponses().findByReceipt(new SecretHash("cd".repeat(32))));
        queries.add(
                "FeedbackResponses.ofCycle",
                TARGETS * PEERS * response,
                () -> PortQueries.readAll(
                        store.feedbackResponses().ofCycle(filled.closed().id())));
    }

    private static void addReports(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycleId cycle = filled.closed().id();
        // A report has a group, scores with a cell each, and a comment.
        int report = 3 + 2 * COMPETENCIES;
        queries.add(
                "PublishedReports.find", report, () -> store.publishedReports().find(cycle, filled.person()));
        queries.add(
                "PublishedReports.changes", 2, () -> store.publishedReports().changes(cycle, filled.person()));
        queries.add(
                "PublishedReports.recalled", 1, () -> store.publishedReports().recalled(filled.person()));
        queries.add(
                "PublishedReports.anyReleased",
                1,
                () -> store.publishedReports().anyReleased(cycle));
        queries.add(
                "PublishedReports.released",
                TARGETS * report,
                () -> store.publishedReports().released(cycle, PAGE));
    }
}
