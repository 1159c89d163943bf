package io.planner360.cli.input;

/** What a question asks for. */
public enum QuestionType {
    /** A point of the question's scale. */
    RATED,
    /** Free text. */
    COMMENT
}
