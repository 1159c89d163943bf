package io.planner360.testkit.differential.internal;

import io.planner360.application.feedback.cycle.ArchiveCycle;
import io.planner360.application.feedback.cycle.CancelCycle;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.cycle.OpenNominations;
import io.planner360.application.feedback.cycle.ReopenCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.cycle.WithdrawTarget;
import io.planner360.application.feedback.invitation.CheckInvitations;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.feedback.invitation.FindRaterPolicy;
import io.planner360.application.feedback.invitation.FindReminderSchedule;
import io.planner360.application.feedback.invitation.FollowManagerChange;
import io.planner360.application.feedback.invitation.FollowManagerChanges;
import io.planner360.application.feedback.invitation.ImportInvitationFile;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.ScheduleReminders;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.invitation.SetRaterPolicy;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cycles from their creation to their end. */
final class CycleCommands {
    private static final int ENOUGH_MEMBERS = 6;
    private static final int ENOUGH_TARGETS = 2;
    private static final int ENOUGH_RATERS = 12;
    private static final Set<InvitationStatus> DONE = EnumSet.of(InvitationStatus.SUBMITTED, InvitationStatus.DECLINED);
    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("Pacific/Kiritimati"), ZoneId.of("-11:30"));

    private final Dice dice;

    CycleCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        if (tenant.forms.isEmpty()) {
            return;
        }
        List<FeedbackCycle> drafts = tenant.cycles(CycleStatus.DRAFT, now);
        List<FeedbackCycle> nominating = tenant.cycles(CycleStatus.NOMINATING, now);
        List<FeedbackCycle> collecting = tenant.cycles(CycleStatus.COLLECTING, now);
        boolean enough =
                tenant.members.size() < ENOUGH_MEMBERS || drafts.size() + nominating.size() + collecting.size() > 1;
        choices.add(enough ? 0.4 : 6, () -> createCycle(tenant, now));
        drafts.forEach(cycle -> proposeFor(tenant, cycle, choices));
        nominating.forEach(cycle -> proposeFor(tenant, cycle, choices));
        collecting.forEach(cycle -> proposeFor(tenant, cycle, choices));
        tenant.cycles(CycleStatus.CLOSED, now).forEach(cycle -> proposeForClosed(tenant, cycle, now, choices));
        if (!tenant.cycles.isEmpty()) {
            FeedbackCycleId any = dice.of(tenant.cycles.keySet());
            Actor hr = dice.reader(tenant);
            choices.add(0.8, () -> new FindCycle(hr, id(any)));
            choices.add(1, () -> new CountParticipation(hr, id(any)));
            choices.add(0.2, () -> new OpenNominations(hr, id(any)));
            choices.add(0.3, () -> new StartCollecting(hr, id(any)));
            choices.add(0.1, () -> new ReopenCycle(hr, id(any), Optional.empty()));
            choices.add(0.1, () -> new ArchiveCycle(hr, id(any)));
            choices.add(0.3, () -> new CancelCycle(hr, id(any)));
            choices.add(0.3, () -> new SendInvitations(hr, id(any)));
            choices.add(0.15, () -> new CloseCycle(hr, id(any)));
            choices.add(0.15, () -> enrol(tenant, any));
            choices.add(0.3, () -> invite(tenant, any));
        }
    }

    private void proposeFor(Tenant tenant, FeedbackCycle cycle, Choices choices) {
        FeedbackCycleId id = cycle.id();
        List<FeedbackInvitation> invitations = tenant.invitations(id);
        int targets = tenant.targets(id).size();
        boolean draft = cycle.status() != CycleStatus.COLLECTING;
        long pending = invitations.stream()
                .filter(invitation -> invitation.status() == InvitationStatus.PENDING)
                .count();
        long done = invitations.stream()
                .filter(invitation -> DONE.contains(invitation.status()))
                .count();
        boolean answered = done > 0 && done * 10 >= invitations.size() * 7L;
        boolean ready = targets > 0 && invitations.size() >= ENOUGH_RATERS * 2 / 3;
        choices.add(targets < ENOUGH_TARGETS ? 5 : 0.15, () -> enrol(tenant, id));
        choices.addIf(targets > 0, invitations.size() < ENOUGH_RATERS ? 11 : 0.5, () -> invite(tenant, id));
        choices.addIf(
                cycle.status() == CycleStatus.DRAFT,
                ready ? 2 : 0.2,
                () -> new OpenNominations(dice.actor(tenant, tenant.administrator), id(id)));
        choices.addIf(
                targets > 0,
                0.2,
                () -> new WithdrawTarget(
                        dice.actor(tenant, tenant.administrator), id(id), dice.of(tenant.targets(id))));
        choices.add(0.6, () -> new ScheduleReminders(dice.actor(tenant, tenant.administrator), id(id), schedule()));
        choices.add(0.3, () -> new FindReminderSchedule(dice.reader(tenant), id(id)));
        choices.add(0.6, () -> lines(tenant, id));
        choices.add(
                0.5,
                () -> new ImportInvitationFile(
                        dice.actor(tenant, tenant.administrator),
                        id(id),
                        new ImportFile("invitations " + dice.from(1, 9), "ab".repeat(32)),
                        chunks(tenant, id),
                        invited -> {}));
        choices.add(
                0.3,
                () -> new CheckInvitations(
                        dice.actor(tenant, tenant.administrator), id(id), chunks(tenant, id), problem -> {}));
        choices.add(draft ? 0.6 : 0.2, () -> policy(tenant, id));
        choices.add(0.2, () -> new FindRaterPolicy(dice.reader(tenant), id(id)));
        choices.add(0.5, () -> new FollowManagerChanges(dice.actor(tenant, tenant.administrator), id(id)));
        choices.addIf(
                targets > 0,
                0.4,
                () -> new FollowManagerChange(
                        dice.actor(tenant, tenant.administrator), id(id), dice.of(tenant.targets(id))));
        choices.addIf(
                draft, ready ? 8 : 0.3, () -> new StartCollecting(dice.actor(tenant, tenant.administrator), id(id)));
        choices.addIf(
                !draft,
                pending > 0 ? 8 : 0.1,
                () -> new SendInvitations(dice.actor(tenant, tenant.administrator), id(id)));
        choices.addIf(
                !draft, answered ? 9 : 0.05, () -> new CloseCycle(dice.actor(tenant, tenant.administrator), id(id)));
    }

    private List<ImportChunk<Line>> chunks(Tenant tenant, FeedbackCycleId id) {
        List<Line> lines = lines(tenant, id).lines();
        return List.of(new ImportChunk<>(0, lines.size(), dice.oneIn(2), lines));
    }

    private ImportInvitations lines(Tenant tenant, FeedbackCycleId id) {
        List<Line> lines = new ArrayList<>();
        for (int i = dice.of(0, 1, 1, 1, 1, 4); i > 0; i--) {
            boolean outside = dice.oneIn(2);
            lines.add(new Line(
                    lines.size() + 2,
                    email(tenant, tenant.targets(id)),
                    outside ? dice.email("customer") : email(tenant, tenant.emails.keySet()),
                    outside ? Optional.of(dice.text("A customer", 201)) : Optional.empty(),
                    outside ? "EXTERNAL" : dice.of("PEER", "SELF", "MANAGER", dice.text("PEER", 40))));
        }
        return new ImportInvitations(dice.actor(tenant, tenant.administrator), id(id), lines);
    }

    /** As one of these people was registered. */
    private String email(Tenant tenant, Collection<UserId> people) {
        List<String> known = people.stream()
                .filter(tenant.emails::containsKey)
                .map(tenant.emails::get)
                .toList();
        return known.isEmpty() ? "nobody@example.test" : dice.of(known);
    }

    private SetRaterPolicy policy(Tenant tenant, FeedbackCycleId id) {
        return new SetRaterPolicy(
                dice.actor(tenant, tenant.administrator),
                id(id),
                dice.of(ManagerChangePolicy.ADD, ManagerChangePolicy.REPLACE, ManagerChangePolicy.KEEP),
                dice.oneIn(3) ? Optional.of(dice.of(0, 1, 2, 4, 1_001)) : Optional.empty());
    }

    private Optional<ReminderSchedule> schedule() {
        return dice.oneIn(6)
                ? Optional.empty()
                : Optional.of(new ReminderSchedule(dice.from(1, 3), dice.from(1, 2), dice.oneIn(9) ? 21 : 3));
    }

    private void proposeForClosed(Tenant tenant, FeedbackCycle cycle, Instant now, Choices choices) {
        FeedbackCycleId id = cycle.id();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        choices.addIf(
                tenant.released.getOrDefault(id, Set.of()).isEmpty(),
                1.5,
                () -> new ReopenCycle(
                        dice.actor(tenant, tenant.administrator),
                        id(id),
                        dice.oneIn(4) ? Optional.empty() : Optional.of(today.plusDays(dice.from(-1, 9)))));
        choices.add(0.1, () -> new ArchiveCycle(dice.actor(tenant, tenant.administrator), id(id)));
        choices.add(0.35, () -> new CancelCycle(dice.actor(tenant, tenant.administrator), id(id)));
    }

    private FeedbackCycleId id(FeedbackCycleId cycle) {
        return dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet());
    }

    private CreateCycle createCycle(Tenant tenant, Instant now) {
        FeedbackForm form = dice.of(tenant.forms.values());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String taken = tenant.cycles.isEmpty()
                ? "Cycle"
                : dice.of(tenant.cycles.values()).name();
        LocalDate day = dice.oneIn(15)
                ? dice.of(today.minusDays(2), LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)
                : today.plusDays(dice.from(2, 20));
        return new CreateCycle(
                dice.actor(tenant, tenant.administrator),
                dice.id(form.id(), FeedbackFormId::new, other -> other.forms.keySet()),
                dice.oneIn(10) ? taken : dice.name("Cycle", 255),
                dice.of(ZONES),
                day);
    }

    private EnrolTargets enrol(Tenant tenant, FeedbackCycleId cycle) {
        List<UserId> users = new ArrayList<>();
        dice.some(dice.oneIn(8) ? dice.of(0, 3) : dice.from(1, 2), tenant.members.keySet())
                .forEach(user -> users.add(dice.id(user, UserId::new, other -> other.members.keySet())));
        if (!users.isEmpty() && dice.oneIn(8)) {
            users.add(users.get(0));
        }
        return new EnrolTargets(dice.actor(tenant, tenant.administrator), id(cycle), users);
    }

    private InviteRaters invite(Tenant tenant, FeedbackCycleId cycle) {
        return new InviteRaters(dice.actor(tenant, tenant.administrator), id(cycle), raters(tenant, cycle));
    }

    /** Mostly raters who can be asked. */
    List<NewInvitation> raters(Tenant tenant, FeedbackCycleId cycle) {
        List<UserId> targets = tenant.targets(cycle);
        List<NewInvitation> wanted = new ArrayList<>();
        for (int i = targets.isEmpty() ? 0 : dice.oneIn(25) ? 0 : dice.of(1, 1, 1, 1, 3); i > 0; i--) {
            wanted.add(invitation(tenant, cycle, dice.of(targets)));
        }
        if (dice.oneIn(30)) {
            wanted.addAll(List.copyOf(wanted));
        }
        return wanted;
    }

    private NewInvitation invitation(Tenant tenant, FeedbackCycleId cycle, UserId target) {
        UserId asked = dice.oneIn(4) ? dice.id(target, UserId::new, other -> other.members.keySet()) : target;
        List<UserId> free = tenant.members.keySet().stream()
                .filter(user -> !user.equals(target)
                        && tenant.rates(cycle, target, user).isEmpty())
                .toList();
        if ((tenant.rates(cycle, target, target).isEmpty() && dice.oneIn(3)) || dice.oneIn(40)) {
            return new NewInvitation(asked, new Invitee.Member(target), RaterGroupCode.SELF);
        }
        if (free.isEmpty() || dice.oneIn(4)) {
            String email = dice.oneIn(3) ? "customer@client.test" : dice.email("customer");
            return new NewInvitation(
                    asked,
                    new Invitee.External(email, dice.text("A customer", 201)),
                    dice.of(RaterGroupCode.EXTERNAL, FormCommands.CUSTOMER));
        }
        UserId rater = dice.oneIn(25) ? dice.id(target, UserId::new, other -> other.members.keySet()) : dice.of(free);
        return new NewInvitation(
                asked,
                new Invitee.Member(rater),
                dice.oneIn(40)
                        ? new RaterGroupCode("NOBODY")
                        : dice.of(
                                RaterGroupCode.PEER,
                                RaterGroupCode.PEER,
                                RaterGroupCode.DIRECT_REPORT,
                                RaterGroupCode.MANAGER,
                                FormCommands.CUSTOMER));
    }
}
