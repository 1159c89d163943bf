package io.planner360.testkit.architecture.violations.packagesarenullmarked.domain.feedback;

public final class WrongPackage {}
