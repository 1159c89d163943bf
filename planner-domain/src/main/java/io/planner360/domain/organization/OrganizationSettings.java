package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an organization has decided for all that is made in it.
 *
 * @param timeZone in whose days things are counted where nobody names another zone; UTC unless set
 * @param defaultThreshold of protected rater groups in forms that name no groups; 3 unless set
 * @param minimumThreshold that no protected rater group may undercut, at least 2; 2 unless set
 * @param reminders that cycles begin with; none unless set
 */
public record OrganizationSettings(
        ZoneId timeZone, int defaultThreshold, int minimumThreshold, Optional<ReminderDefaults> reminders) {
    /** The key of {@link #timeZone}. */
    public static final String TIME_ZONE = "time_zone";

    /** The key of {@link #defaultThreshold}. */
    public static final String DEFAULT_THRESHOLD = "default_threshold";

    /** The key of {@link #minimumThreshold}. */
    public static final String MINIMUM_THRESHOLD = "minimum_threshold";

    /** The key of {@link ReminderDefaults#firstAfterDays}. */
    public static final String REMINDER_FIRST_AFTER_DAYS = "reminder_first_after_days";

    /** The key of {@link ReminderDefaults#everyDays}. */
    public static final String REMINDER_EVERY_DAYS = "reminder_every_days";

    /** The key of {@link ReminderDefaults#most}. */
    public static final String REMINDER_MOST = "reminder_most";

    private static final List<String> REMINDER_KEYS =
            List.of(REMINDER_FIRST_AFTER_DAYS, REMINDER_EVERY_DAYS, REMINDER_MOST);
    private static final List<String> OTHER_KEYS = List.of(TIME_ZONE, DEFAULT_THRESHOLD, MINIMUM_THRESHOLD);
    private static final int LOWEST_THRESHOLD = 2;
    private static final int HIGHEST_THRESHOLD = 100;
    private static final int USUAL_THRESHOLD = 3;
    private static final int LONGEST_WAIT = 365;
    private static final int MOST_REMINDERS = 20;

    /** Of an organization that has set nothing. */
    public static final OrganizationSettings UNSET =
            new OrganizationSettings(ZoneId.of("UTC"), USUAL_THRESHOLD, LOWEST_THRESHOLD, Optional.empty());

    public OrganizationSettings {
        requireNonNull(timeZone, "timeZone");
        requireNonNull(reminders, "reminders");
    }

    /**
     * The settings that these texts say, by their keys; what is not given is unset. Or everything that is wrong
     * with them, a key that is none of ours among it.
     */
    public static Either<InvalidInput, OrganizationSettings> of(Map<String, String> texts) {
        Violations violations = new Violations();
        for (String key : new TreeSet<>(texts.keySet())) {
            violations.check(OTHER_KEYS.contains(key) || REMINDER_KEYS.contains(key), field(key), "is not a setting");
        }
        Optional<ZoneId> zone = Optional.ofNullable(texts.get(TIME_ZONE)).flatMap(OrganizationSettings::zone);
        violations.check(
                zone.isPresent() == texts.containsKey(TIME_ZONE),
                field(TIME_ZONE),
                "must be a time zone, as in Europe/Berlin");
        int minimum = number(violations, texts, MINIMUM_THRESHOLD, LOWEST_THRESHOLD, HIGHEST_THRESHOLD)
                .orElse(LOWEST_THRESHOLD);
        int usual = number(violations, texts, DEFAULT_THRESHOLD, LOWEST_THRESHOLD, HIGHEST_THRESHOLD)
                .orElse(Math.max(USUAL_THRESHOLD, minimum));
        violations.check(usual >= minimum, field(DEFAULT_THRESHOLD), "must not be below the minimum threshold");
        Optional<ReminderDefaults> reminders = reminders(violations, texts);
        return violations.orElse(
                () -> new OrganizationSettings(zone.orElse(UNSET.timeZone), usual, minimum, reminders));
    }

    private static Optional<ReminderDefaults> reminders(Violations violations, Map<String, String> texts) {
        int given = (int) REMINDER_KEYS.stream().filter(texts::containsKey).count();
        for (String key : REMINDER_KEYS) {
            violations.check(
                    given == 0 || texts.containsKey(key),
                    field(key),
                    "must be there, as the other reminder settings are");
        }
        Optional<Integer> first = number(violations, texts, REMINDER_FIRST_AFTER_DAYS, 1, LONGEST_WAIT);
        Optional<Integer> every = number(violations, texts, REMINDER_EVERY_DAYS, 1, LONGEST_WAIT);
        Optional<Integer> most = number(violations, texts, REMINDER_MOST, 1, MOST_REMINDERS);
        return first.flatMap(f -> every.flatMap(e -> most.map(m -> new ReminderDefaults(f, e, m))));
    }

    /** The number, where one in the range is given. */
    private static Optional<Integer> number(
            Violations violations, Map<String, String> texts, String key, int lowest, int highest) {
        Optional<Integer> number = Optional.ofNullable(texts.get(key))
                .flatMap(OrganizationSettings::whole)
                .filter(value -> value >= lowest && value <= highest);
        violations.check(
                number.isPresent() == texts.containsKey(key), field(key), "must be " + lowest + " to " + highest);
        return number;
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String field(String key) {
        return "settings." + key;
    }
}
