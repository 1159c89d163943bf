package io.planner360.testkit.architecture.violations.staticsareconstant.domain.feedback;

enum Status {
    DRAFT,
    CLOSED;

    int weight() {
        assert !name().isEmpty();
        return switch (this) {
            case DRAFT -> 0;
            case CLOSED -> 1;
        };
    }
}
