package io.planner360.testkit.architecture.violations.staticsareconstant.domain.feedback;

final class Switching {
    int weight(Status status) {
        return switch (status) {
            case DRAFT -> 0;
            case CLOSED -> 1;
        };
    }
}
