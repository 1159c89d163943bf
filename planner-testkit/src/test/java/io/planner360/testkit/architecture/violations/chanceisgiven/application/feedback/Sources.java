package io.planner360.testkit.architecture.violations.chanceisgiven.application.feedback;

import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

final class Sources {
    private Sources() {}

    static final class WrongNumber {
        double used() {
            return Math.random();
        }
    }

    static final class WrongRandom {
        Random used() {
            return new Random();
        }
    }

    static final class WrongSecret {
        Random used() {
            return new SecureRandom();
        }
    }

    static final class WrongReference {
        Supplier<Random> used() {
            return SecureRandom::new;
        }
    }

    static final class WrongThread {
        int used() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static final class Seeded {
        Random used(long seed) {
            return new Random(seed);
        }
    }
}
