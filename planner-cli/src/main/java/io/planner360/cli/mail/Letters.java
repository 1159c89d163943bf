package io.planner360.cli.mail;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.ReportEvent;
import io.planner360.domain.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is written to whom about an event. Events hold ids only, so that names and addresses are looked up here; who
 * has left meanwhile gets nothing.
 */
final class Letters {
    private static final int PAGE = 500;

    private final Persistence persistence;

    Letters(Persistence persistence) {
        this.persistence = persistence;
    }

    List<Mail> about(StoredEvent event) {
        return persistence
                .unitOfWork()
                .within(
                        event.organization(),
                        () -> Stream.of(
                                        event.as(InvitationEvent.Sent.KIND).map(sent -> asked(event, sent)),
                                        event.as(InvitationEvent.ReminderDue.KIND)
                                                .map(due -> reminded(event, due)),
                                        event.as(CycleEvent.Closed.KIND).map(closed -> closed(event, closed)),
                                        event.as(ReportEvent.Released.KIND).map(released -> released(event, released)),
                                        event.as(PlanEvent.Approved.KIND).map(approved -> approved(event, approved)))
                                .flatMap(Optional::stream)
                                .flatMap(List::stream)
                                .toList());
    }

    private List<Mail> closed(StoredEvent event, CycleEvent.Closed closed) {
        return cycle(closed.cycle()).stream()
                .flatMap(cycle -> humanResources().stream()
                        .flatMap(user -> mail(
                                event,
                                user,
                                cycle.name() + " is closed",
                                "\"" + cycle.name() + "\" takes no answers any more. Its reports are ready to be"
                                        + " released.")))
                .toList();
    }

    private List<Mail> asked(StoredEvent event, InvitationEvent.Sent sent) {
        return persistence.feedbackInvitations().find(sent.invitation()).stream()
                .flatMap(invitation -> toRater(
                        event,
                        invitation,
                        "Your feedback is asked for",
                        cycle -> "you are asked for feedback in \"" + cycle.name() + "\", until " + cycle.closingDay()
                                + "." + promise(cycle)))
                .toList();
    }

    private String promise(FeedbackCycle cycle) {
        return persistence
                .feedbackCycles()
                .notice(cycle.id())
                .map(notice -> "\n\n" + notice.inEnglish())
                .orElse("");
    }

    /** Who has answered since gets nothing. */
    private List<Mail> reminded(StoredEvent event, InvitationEvent.ReminderDue due) {
        return persistence.feedbackInvitations().find(due.invitation()).stream()
                .filter(FeedbackInvitation::isOpen)
                .flatMap(invitation -> toRater(
                        event,
                        invitation,
                        "Your feedback is awaited",
                        cycle -> "somebody counts on your feedback in \"" + cycle.name() + "\", until "
                                + cycle.closingDay() + "."))
                .toList();
    }

    /** Who has no account was written to by whoever invited them. */
    private Stream<Mail> toRater(
            StoredEvent event, FeedbackInvitation invitation, String subject, Function<FeedbackCycle, String> text) {
        return invitation.rater() instanceof Rater.Member rater
                ? cycle(invitation.cycle()).stream()
                        .flatMap(cycle -> mail(event, rater.user(), subject, text.apply(cycle)))
                : Stream.empty();
    }

    private List<Mail> released(StoredEvent event, ReportEvent.Released released) {
        return cycle(released.cycle()).stream()
                .flatMap(cycle -> mail(
                        event,
                        released.target(),
                        "Your report on " + cycle.name(),
                        "your feedback report on \"" + cycle.name() + "\" has been released, and you can read it now."))
                .toList();
    }

    private List<Mail> approved(StoredEvent event, PlanEvent.Approved approved) {
        return persistence.learningPlans().find(approved.plan()).map(LearningPlan::title).stream()
                .flatMap(title -> mail(
                        event,
                        approved.user(),
                        "Your learning plan",
                        "your learning plan \"" + title + "\" has been agreed and begins."))
                .toList();
    }

    private Optional<FeedbackCycle> cycle(FeedbackCycleId id) {
        return persistence.feedbackCycles().find(id);
    }

    private Stream<Mail> mail(StoredEvent event, UserId to, String subject, String text) {
        return persistence.users().find(to).map(user -> new Mail(user, event.occurredAt(), subject, text)).stream();
    }

    private List<UserId> humanResources() {
        List<UserId> found = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            var page = persistence.memberships().all(request);
            page.items().stream()
                    .filter(member -> member.roles().contains(SystemRole.HR.id()))
                    .map(Membership::user)
                    .forEach(found::add);
            next = request.following(page);
        }
        return found;
    }
}
