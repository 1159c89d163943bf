package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param lineage which questions of other editions ask the same
 * @param text 1 to 4,000 characters
 * @param competency what it asks about; every rated question has one
 * @param scale the name of the form's scale; rated questions have one, others none
 * @param choice what may be chosen; choices have one, others none
 * @param reverseScored a high rating speaks against the target; ratings are stored as given all the same
 * @param required a submission must answer it, or, where it is rated, say that it was not observed
 */
public record FeedbackQuestion(
        FeedbackQuestionId id,
        QuestionLineageId lineage,
        Kind kind,
        String text,
        Optional<CompetencyId> competency,
        Optional<String> scale,
        Optional<Choice> choice,
        boolean reverseScored,
        boolean required) {
    public FeedbackQuestion {
        requireNonNull(id, "id");
        requireNonNull(lineage, "lineage");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(competency, "competency");
        requireNonNull(scale, "scale");
        requireNonNull(choice, "choice");
    }

    /** A question that begins a lineage. */
    public FeedbackQuestion(
            FeedbackQuestionId id,
            Kind kind,
            String text,
            Optional<CompetencyId> competency,
            Optional<String> scale,
            Optional<Choice> choice,
            boolean reverseScored,
            boolean required) {
        this(id, QuestionLineageId.beginningWith(id), kind, text, competency, scale, choice, reverseScored, required);
    }

    /** A question that begins a lineage, without anything to choose from. */
    public FeedbackQuestion(
            FeedbackQuestionId id,
            Kind kind,
            String text,
            Optional<CompetencyId> competency,
            Optional<String> scale,
            boolean reverseScored,
            boolean required) {
        this(id, kind, text, competency, scale, Optional.empty(), reverseScored, required);
    }

    /** What an answer is. */
    public enum Kind {
        /** A point of a scale. */
        RATED,
        /** Free text. */
        COMMENT,
        /** One or several of given options. */
        CHOICE
    }

    /** A rated, required question. */
    public static FeedbackQuestion rated(FeedbackQuestionId id, String text, CompetencyId competency, String scale) {
        return new FeedbackQuestion(id, Kind.RATED, text, Optional.of(competency), Optional.of(scale), false, true);
    }

    /** An optional question for free text, about the person as a whole. */
    public static FeedbackQuestion comment(FeedbackQuestionId id, String text) {
        return new FeedbackQuestion(id, Kind.COMMENT, text, Optional.empty(), Optional.empty(), false, false);
    }

    /** An optional question with options to choose from, about the person as a whole. */
    public static FeedbackQuestion choice(FeedbackQuestionId id, String text, Choice choice) {
        return new FeedbackQuestion(
                id, Kind.CHOICE, text, Optional.empty(), Optional.empty(), Optional.of(choice), false, false);
    }

    /** The same, with a high rating speaking against the target. */
    public FeedbackQuestion reversed() {
        return new FeedbackQuestion(id, lineage, kind, text, competency, scale, choice, true, required);
    }

    /** The same in another lineage. */
    public FeedbackQuestion in(QuestionLineageId newLineage) {
        return new FeedbackQuestion(id, newLineage, kind, text, competency, scale, choice, reverseScored, required);
    }

    /** The same under another id, as the next edition of a form has it; the lineage stays. */
    FeedbackQuestion as(FeedbackQuestionId newId) {
        return new FeedbackQuestion(newId, lineage, kind, text, competency, scale, choice, reverseScored, required);
    }

    /** The same in other words. */
    FeedbackQuestion worded(String newText, Optional<Choice> newChoice) {
        return new FeedbackQuestion(id, lineage, kind, newText, competency, scale, newChoice, reverseScored, required);
    }
}
