package io.planner360.testkit.architecture.violations.internalstaysinside.application.internal;

public final class Context {}
