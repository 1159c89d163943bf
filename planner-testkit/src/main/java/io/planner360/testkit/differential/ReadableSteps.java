package io.planner360.testkit.differential;

import io.planner360.testkit.differential.internal.Step;
import io.planner360.testkit.dump.CanonicalText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Steps and differences as text in which each id has a short name. */
final class ReadableSteps {
    private static final Pattern UUID = Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final int MOST_LINES = 20;

    private final Map<String, String> names = new HashMap<>();

    String of(Difference difference) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Step step : difference.steps()) {
            number++;
            text.append(String.format(Locale.ROOT, "%3d. ", number))
                    .append(named(CanonicalText.of(step.command())))
                    .append('\n');
        }
        List<String> found = difference.found();
        text.append("Then the stores differ (- the first, + the second):\n")
                .append(found.stream().limit(MOST_LINES).map(this::named).collect(Collectors.joining("\n")));
        return found.size() <= MOST_LINES
                ? text.toString()
                : text.append("\nand ")
                        .append(found.size() - MOST_LINES)
                        .append(" lines more")
                        .toString();
    }

    private String named(String text) {
        return UUID.matcher(text)
                .replaceAll(match -> names.computeIfAbsent(match.group(), id -> "#" + (names.size() + 1)));
    }
}
