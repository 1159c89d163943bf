package io.planner360.benchmarks.peer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code user_organizations} as Hibernate maps it. */
@Entity
@Table(name = "user_organizations")
class MembershipEntity {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "user_id"))
    Key key;

    String status;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected MembershipEntity() {}
}
