package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds a {@link FeedbackCycle}. */
public final class CycleBuilder {

    private static final int LENGTH_IN_DAYS = 18;

    private FeedbackCycleId id = new FeedbackCycleId(Fresh.uuid());
    private Optional<FeedbackFormId> form = Optional.empty();
    private String name = Fresh.name("Cycle");
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private LocalDate closingDay = LocalDate.of(2026, 3, 20);
    private CycleStatus status = CycleStatus.DRAFT;
    private List<UserId> targets = List.of();

    CycleBuilder() {}

    public CycleBuilder withId(FeedbackCycleId newId) {
        id = newId;
        return this;
    }

    /** The cycle uses this form, which is stored already. */
    public CycleBuilder with(FeedbackForm stored) {
        form = Optional.of(stored.id());
        return this;
    }

    public CycleBuilder named(String newName) {
        name = newName;
        return this;
    }

    public CycleBuilder inZone(String newZone) {
        zone = ZoneId.of(newZone);
        return this;
    }

    public CycleBuilder closingOn(LocalDate day) {
        closingDay = day;
        return this;
    }

    /** These members are enrolled when the cycle is stored. */
    public CycleBuilder about(UserId... members) {
        targets = List.of(members);
        return this;
    }

    public CycleBuilder collecting() {
        status = CycleStatus.COLLECTING;
        return this;
    }

    public CycleBuilder nominating() {
        status = CycleStatus.NOMINATING;
        return this;
    }

    public CycleBuilder archived() {
        status = CycleStatus.ARCHIVED;
        return this;
    }

    /** The cycle was cancelled before it began. */
    public CycleBuilder cancelled() {
        status = CycleStatus.CANCELLED;
        return this;
    }

    /** The cycle was closed in time, an hour before the end of its last day. */
    public CycleBuilder closed() {
        status = CycleStatus.CLOSED;
        return this;
    }

    /** The cycle, not stored, in the status asked for, at version 1. */
    public FeedbackCycle built() {
        FeedbackCycle draft = draft(form.orElseGet(() -> new FeedbackFormId(Fresh.uuid())));
        return steps().stream().reduce(draft, (cycle, step) -> step.apply(cycle), (one, other) -> other);
    }

    /** The cycle, stored and brought to its status step by step; with a form, unless one was given. */
    public FeedbackCycle persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            FeedbackFormId itsForm = form.orElseGet(
                    () -> aForm().persistedIn(persistence, tenant).id());
            FeedbackCycle cycle = granted(persistence.feedbackCycles().add(draft(itsForm)));
            if (!persistence.cycleTargets().enrol(id, targets).isEmpty()) {
                throw new AssertionError("a target is no member");
            }
            for (UnaryOperator<FeedbackCycle> step : steps()) {
                cycle = persistence.feedbackCycles().update(step.apply(cycle));
            }
            return cycle;
        });
    }

    /** From DRAFT to the status asked for. */
    private List<UnaryOperator<FeedbackCycle>> steps() {
        return switch (status) {
            case DRAFT -> List.of();
            case NOMINATING -> List.of(draft -> granted(draft.openNominations(begin())));
            case COLLECTING -> List.of(this::started);
            case CLOSED -> List.of(this::started, this::closed);
            case ARCHIVED -> List.of(this::started, this::closed, closed -> granted(closed.archive()));
            case CANCELLED -> List.of(draft -> granted(draft.cancel(false)));
        };
    }

    private FeedbackCycle draft(FeedbackFormId itsForm) {
        return granted(FeedbackCycle.draft(id, itsForm, name, zone, closingDay, begin()));
    }

    private FeedbackCycle started(FeedbackCycle draft) {
        return granted(draft.startCollecting(begin()));
    }

    private FeedbackCycle closed(FeedbackCycle collecting) {
        return granted(collecting.close(collecting.closesAt().minus(Duration.ofHours(1))));
    }

    private Instant begin() {
        return closingDay.minusDays(LENGTH_IN_DAYS).atStartOfDay(zone).toInstant();
    }
}
