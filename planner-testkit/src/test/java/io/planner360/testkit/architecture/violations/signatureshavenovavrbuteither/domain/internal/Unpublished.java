package io.planner360.testkit.architecture.violations.signatureshavenovavrbuteither.domain.internal;

import io.vavr.control.Option;

public record Unpublished(Option<String> name) {}
