package io.planner360.testkit.feedback;

/** Forms for tests. */
public final class FormMother {

    private FormMother() {}

    /**
     * A CONFIDENTIAL form with the standard groups and a scale from 1 to 5. Of each competency of its
     * framework it asks two rated questions, the second reverse-scored; its last question is for comments.
     */
    public static FormBuilder aForm() {
        return new FormBuilder();
    }
}
