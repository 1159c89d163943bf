package io.planner360.testkit.architecture.violations.zoneisnamed.domain.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

@SuppressWarnings({"JavaTimeDefaultTimeZone"}) // On purpose.
final class Days {
    private Days() {}

    static final class WrongZone {
        ZoneId used() {
            return ZoneId.systemDefault();
        }
    }

    static final class WrongClock {
        Clock used() {
            return Clock.systemDefaultZone();
        }
    }

    static final class WrongDay {
        LocalDate used() {
            return LocalDate.now();
        }
    }

    static final class Named {
        ZoneId used() {
            return ZoneId.of("Europe/Rome");
        }
    }

    static final class Given {
        LocalDate used(Instant instant, ZoneId zone) {
            return LocalDate.ofInstant(instant, zone);
        }
    }
}
