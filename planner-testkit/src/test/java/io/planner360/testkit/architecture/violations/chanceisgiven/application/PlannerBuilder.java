package io.planner360.testkit.architecture.violations.chanceisgiven.application;

import java.security.SecureRandom;
import java.util.Random;

final class PlannerBuilder {
    Random random = new SecureRandom();
}
