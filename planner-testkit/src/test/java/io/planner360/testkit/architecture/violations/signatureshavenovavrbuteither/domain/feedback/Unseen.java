package io.planner360.testkit.architecture.violations.signatureshavenovavrbuteither.domain.feedback;

import io.vavr.control.Option;

final class Unseen {
    public Option<String> name = Option.none();
}
