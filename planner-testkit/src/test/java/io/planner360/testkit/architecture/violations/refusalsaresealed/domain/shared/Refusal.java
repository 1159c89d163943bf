package io.planner360.testkit.architecture.violations.refusalsaresealed.domain.shared;

public sealed interface Refusal {
    record NotFound(String id) implements Refusal {}

    sealed interface Conflict extends Refusal {
        record NameTaken(String name) implements Conflict {}
    }

    final class WrongClass implements Refusal {}

    non-sealed interface WrongOpening extends Refusal {}
}
