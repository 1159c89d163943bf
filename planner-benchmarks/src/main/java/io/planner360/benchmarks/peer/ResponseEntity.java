package io.planner360.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code feedback_responses} as Hibernate maps it. */
@Entity
@Table(name = "feedback_responses")
class ResponseEntity {
    @EmbeddedId
    Key key;

    @Column(name = "cycle_id")
    UUID cycle;

    @Column(name = "target_user_id")
    UUID target;

    @Column(name = "rater_group")
    String group;

    @Column(name = "not_observed")
    UUID[] notObserved = {};

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected ResponseEntity() {}

    ResponseEntity(Key key, Submission submission) {
        this.key = key;
        cycle = submission.cycle();
        target = submission.target();
        group = submission.group();
    }
}
