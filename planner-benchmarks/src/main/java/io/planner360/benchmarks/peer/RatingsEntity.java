package io.planner360.benchmarks.peer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code feedback_ratings} as Hibernate maps it. */
@Entity
@Table(name = "feedback_ratings")
class RatingsEntity {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "response_id"))
    Key key;

    Short[] ratings;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected RatingsEntity() {}

    RatingsEntity(Key key, Submission submission) {
        this.key = key;
        ratings = submission.ratings().toArray(Short[]::new);
    }
}
