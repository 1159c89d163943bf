package io.planner360.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code feedback_cycles} as Hibernate maps it. */
@Entity
@Table(name = "feedback_cycles")
class CycleEntity {
    @EmbeddedId
    Key key;

    @Column(name = "form_id")
    UUID form;

    String status;

    @Column(name = "closes_at")
    Instant closesAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected CycleEntity() {}
}
