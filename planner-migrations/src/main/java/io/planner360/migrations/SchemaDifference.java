package io.planner360.migrations;

import java.util.Optional;

/**
 * Something in a live database that is not as the library's changes make it.
 *
 * @param kind what sort of thing it is
 * @param object which one, as in {@code Index idx_users_email of users}
 * @param expected how it should be; empty where it should not be there
 * @param found how it is; empty where it is missing
 * @param advice what an operator does next, in a sentence
 * @param repair the SQL that the advice speaks of, where there is some, for a session with the planner's schema first
 *     in its search path
 */
public record SchemaDifference(
        Kind kind,
        String object,
        Optional<String> expected,
        Optional<String> found,
        String advice,
        Optional<String> repair) {

    /** What can differ. */
    public enum Kind {
        CHANGE("change"),
        ROLE("role"),
        TABLE("table"),
        COLUMN("column"),
        CONSTRAINT("constraint"),
        INDEX("index"),
        POLICY("policy"),
        GRANT("grant"),
        TRIGGER("trigger"),
        RULE("rule"),
        ROW("row");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name of one in a sentence. */
        public String word() {
            return word;
        }
    }

    /** All of it in a line: what is different, and what to do. */
    public String sentence() {
        return object + state() + ". " + advice;
    }

    private String state() {
        if (expected.isEmpty()) {
            return " should not be there"
                    + found.filter(text -> !text.isEmpty())
                            .map(text -> ": " + text)
                            .orElse("");
        }
        return found.map(text -> kind == Kind.GRANT
                        ? " can be handed on, and should not be"
                        : " is " + text + ", and should be " + expected.get())
                .orElseGet(() -> " is missing" + (repair.isPresent() ? "" : shouldBe()));
    }

    private String shouldBe() {
        return expected.filter(text -> !text.isEmpty())
                .map(text -> "; it should be " + text)
                .orElse("");
    }
}
