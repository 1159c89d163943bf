package io.planner360.testkit.architecture.violations.timeandidsaregiven.application.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

final class Sources {
    private Sources() {}

    static final class WrongInstant {
        Instant used() {
            return Instant.now();
        }
    }

    static final class WrongDay {
        LocalDate used() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class WrongReference {
        Supplier<Instant> used() {
            return Instant::now;
        }
    }

    static final class WrongMillis {
        long used() {
            return System.currentTimeMillis();
        }
    }

    static final class WrongClock {
        Clock used() {
            return Clock.systemUTC();
        }
    }

    static final class WrongTicks {
        Clock used() {
            return Clock.tickSeconds(ZoneOffset.UTC);
        }
    }

    static final class WrongId {
        UUID used() {
            return UUID.randomUUID();
        }
    }

    static final class WrongIds {
        Supplier<UUID> used() {
            return UUID::randomUUID;
        }
    }

    static final class GivenInstant {
        Instant used(Clock clock) {
            return clock.instant();
        }
    }

    static final class GivenDay {
        LocalDate used(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
