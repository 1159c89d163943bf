package io.planner360.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row of {@code feedback_invitations} as Hibernate maps it. */
@Entity
@Table(name = "feedback_invitations")
class InvitationEntity {
    @EmbeddedId
    Key key;

    @Column(name = "cycle_id")
    UUID cycle;

    @Column(name = "target_user_id")
    UUID target;

    @Column(name = "rater_user_id")
    UUID rater;

    @Column(name = "rater_group")
    String group;

    String status;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected InvitationEntity() {}
}
