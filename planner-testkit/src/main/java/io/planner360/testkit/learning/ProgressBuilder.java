package io.planner360.testkit.learning;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.Optional;

/** Builds a {@link LearningProgress} entry. */
public final class ProgressBuilder {

    private final LearningPlan plan;
    private LearningProgressId id = new LearningProgressId(Fresh.uuid());
    private LearningObjectiveId objective;
    private Instant recordedAt = Instant.parse("2026-04-15T17:00:00Z");
    private int percent = 25;
    private int minutes = 45;
    private String note = "Read the first half.";
    private Optional<String> evidence = Optional.of("https://wiki.example.test/notes");
    private Optional<LearningResourceId> resource = Optional.empty();
    private Optional<Instant> completedAt = Optional.empty();

    ProgressBuilder(LearningPlan plan) {
        this.plan = plan;
        this.objective = plan.objectives().get(0).id();
    }

    public ProgressBuilder withId(LearningProgressId newId) {
        id = newId;
        return this;
    }

    public ProgressBuilder on(LearningObjectiveId newObjective) {
        objective = newObjective;
        return this;
    }

    public ProgressBuilder recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    public ProgressBuilder reaching(int newPercent) {
        percent = newPercent;
        return this;
    }

    public ProgressBuilder taking(int newMinutes) {
        minutes = newMinutes;
        return this;
    }

    public ProgressBuilder noting(String newNote) {
        note = newNote;
        return this;
    }

    /** What shows it; none for an empty text. */
    public ProgressBuilder shownBy(String link) {
        evidence = Optional.of(link).filter(given -> !given.isEmpty());
        return this;
    }

    public ProgressBuilder using(LearningResourceId newResource) {
        resource = Optional.of(newResource);
        return this;
    }

    public ProgressBuilder completedAt(Instant instant) {
        completedAt = Optional.of(instant);
        return this;
    }

    /** The entry, not stored. */
    public LearningProgress built() {
        return granted(new LearningProgress(
                        id, plan.id(), objective, recordedAt, percent, minutes, note, evidence, resource, completedAt)
                .checked());
    }

    /** The entry, stored. */
    public LearningProgress persistedIn(Persistence persistence, OrganizationId tenant) {
        LearningProgress entry = built();
        return persistence.unitOfWork().within(tenant, () -> {
            persistence.learningProgress().append(entry);
            return entry;
        });
    }
}
