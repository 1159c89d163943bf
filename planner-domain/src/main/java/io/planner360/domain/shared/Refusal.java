package io.planner360.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why a command was not carried out: a value, not an exception, and one of five cases that a host maps
 * to its own protocol. Nothing was stored when a command answers with a refusal.
 */
public sealed interface Refusal {

    /** One sentence for a person, in English. */
    String message();

    /** What the command says cannot be right, whatever is stored: every violation, not only the first. */
    record InvalidInput(List<Violation> violations) implements Refusal {
        public InvalidInput {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("invalid input without a violation");
            }
        }

        @Override
        public String message() {
            return String.join(
                    "; ", violations.stream().map(Violation::toString).toList());
        }
    }

    /**
     * What the command speaks of is not there, or not for this actor's organization.
     *
     * @param what the kind of thing, as in "feedback cycle"
     * @param id its id as text
     */
    record NotFound(String what, String id) implements Refusal {
        public NotFound {
            requireNonNull(what, "what");
            requireNonNull(id, "id");
        }

        @Override
        public String message() {
            return "There is no " + what + " " + id + ".";
        }
    }

    /** The actor may not do this. {@code needed} names what would be needed, never what is hidden. */
    record Forbidden(String needed) implements Refusal {
        public Forbidden {
            requireNonNull(needed, "needed");
        }

        @Override
        public String message() {
            return "This needs " + needed + ".";
        }
    }

    /** Something unique is taken. {@code constraint} is the stable name of the rule, as the database has it. */
    record Conflict(String constraint, String message) implements Refusal {
        public Conflict {
            requireNonNull(constraint, "constraint");
            requireNonNull(message, "message");
        }
    }

    /** A rule of the domain refuses this in the present state. The code is stable. */
    record RuleViolated(RuleCode code, String message) implements Refusal {
        public RuleViolated {
            requireNonNull(code, "code");
            requireNonNull(message, "message");
        }
    }
}
