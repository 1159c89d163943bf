package io.planner360.testkit.architecture.violations.chanceisgiven.testkit.shared;

import java.util.concurrent.ThreadLocalRandom;

final class Fresh {
    int number = ThreadLocalRandom.current().nextInt();
}
