package io.planner360.cli.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An objective of a plan.
 *
 * @param from the level to start from, absent if unknown
 * @param to the level to reach
 * @param percent how much is done, 0 to 100; absent if undefined, as for a dropped objective
 * @param reason why the plan has it, in one sentence
 */
public record ObjectiveView(
        String title,
        String competency,
        Optional<String> from,
        String to,
        Optional<LocalDate> due,
        String status,
        Optional<Double> percent,
        Optional<String> reason,
        List<ResourceView> resources) {

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** @throws IllegalArgumentException if the percentage is outside 0 to 100 */
    public ObjectiveView {
        Percentages.check(percent);
        resources = List.copyOf(resources);
    }

    /** The due date as a reader writes it, such as 31 Aug 2025. */
    public Optional<String> dueText() {
        return due.map(DUE::format);
    }
}
