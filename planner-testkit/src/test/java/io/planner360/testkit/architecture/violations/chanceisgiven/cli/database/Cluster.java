package io.planner360.testkit.architecture.violations.chanceisgiven.cli.database;

import java.security.SecureRandom;
import java.util.Random;

final class Cluster {
    Random passwords = new SecureRandom();
}
