package io.planner360.benchmarks.peer;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code feedback_questions} as Hibernate maps it. */
@Entity
@Table(name = "feedback_questions")
class QuestionEntity {
    @EmbeddedId
    Key key;

    @Column(name = "form_id")
    UUID form;

    int position;

    String kind;

    String text;

    @Column(name = "competency_id")
    UUID competency;

    String scale;

    boolean required;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected QuestionEntity() {}
}
