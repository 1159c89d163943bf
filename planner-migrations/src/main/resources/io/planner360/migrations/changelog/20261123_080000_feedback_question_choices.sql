--liquibase formatted sql

--changeset planner360:20261123_080000_feedback_question_choices
ALTER TABLE feedback_questions
    DROP CONSTRAINT feedback_questions_kind_known,
    ADD CONSTRAINT feedback_questions_kind_known CHECK (kind IN ('rated', 'comment', 'choice')),
    ADD COLUMN minimum_choices integer,
    ADD COLUMN maximum_choices integer,
    ADD CONSTRAINT feedback_questions_choice_has_numbers
        CHECK (num_nonnulls(minimum_choices, maximum_choices) = CASE kind WHEN 'choice' THEN 2 ELSE 0 END),
    ADD CONSTRAINT feedback_questions_choices_range
        CHECK (minimum_choices >= 1 AND maximum_choices BETWEEN minimum_choices AND 100);

COMMENT ON COLUMN feedback_questions.kind IS 'rated: a point of a scale; comment: free text; choice: one or several of its options.';
COMMENT ON COLUMN feedback_questions.scale IS 'The name of a scale of the form; rated questions have one, others none.';
COMMENT ON COLUMN feedback_questions.required IS 'A submission must answer it, or, where it is rated, say that it was not observed.';
COMMENT ON COLUMN feedback_questions.minimum_choices IS 'How many options an answer chooses at least; choices have it, others not.';
COMMENT ON COLUMN feedback_questions.maximum_choices IS 'How many options an answer chooses at most, 1 for a single choice; choices have it, others not.';

--rollback ALTER TABLE feedback_questions
--rollback     DROP CONSTRAINT feedback_questions_choices_range,
--rollback     DROP CONSTRAINT feedback_questions_choice_has_numbers,
--rollback     DROP COLUMN minimum_choices,
--rollback     DROP COLUMN maximum_choices,
--rollback     DROP CONSTRAINT feedback_questions_kind_known,
--rollback     ADD CONSTRAINT feedback_questions_kind_known CHECK (kind IN ('rated', 'comment'));
--rollback COMMENT ON COLUMN feedback_questions.kind IS 'rated: a point of a scale; comment: free text.';
--rollback COMMENT ON COLUMN feedback_questions.scale IS 'The name of a scale of the form; rated questions have one, comments none.';
--rollback COMMENT ON COLUMN feedback_questions.required IS 'A submission must answer it, or say that it was not observed.';
