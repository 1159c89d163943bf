package io.planner360.testkit.architecture.violations.packagesarenullmarked.domain.rating;

public final class Report {}
