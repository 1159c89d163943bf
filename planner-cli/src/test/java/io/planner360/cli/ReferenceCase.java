package io.planner360.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A published or worked example of statistics: ratings, parameters, and what comes out, with its tolerance. */
final class ReferenceCase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEY = List.of("target", "competency", "item", "rater_group", "rater");

    private final JsonNode tolerance;
    private final JsonNode expected;
    private final List<String> differences = new ArrayList<>();

    private ReferenceCase(JsonNode file) {
        this.tolerance = file.get("tolerance");
        this.expected = file.get("expected");
    }

    static ReferenceCase at(Path file) throws IOException {
        return new ReferenceCase(JSON.readTree(file.toFile()));
    }

    /** Copies all files of the cases into a folder. */
    static void copyAll(Path folder) throws IOException {
        for (String name : List.of(
                "p0_format_example",
                "p1_shrout_fleiss_1979",
                "p2_krippendorff_2011",
                "p3_dyestuff_variance_components",
                "p4_attitude_cronbach_alpha",
                "p5_student_sleep_welch",
                "p9_trend_example")) {
            copy(folder, name + ".json");
            copy(folder, name + ".csv");
        }
        copy(folder, "p8_jacobson_truax_1991.json");
    }

    private static void copy(Path folder, String name) throws IOException {
        try (InputStream in = ReferenceCase.class.getResourceAsStream("statistics/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), folder.resolve(name));
        }
    }

    /** Where what was computed differs from what is expected: each section that is expected, with each of its fields. */
    List<String> differencesTo(Path computed) throws IOException {
        JsonNode found = JSON.readTree(computed.toFile());
        expected.fieldNames()
                .forEachRemaining(section -> compare(section, section, expected.get(section), found.get(section)));
        return differences;
    }

    private void compare(String path, String field, JsonNode wanted, JsonNode found) {
        if (found == null) {
            differences.add(path + " is missing");
        } else if (wanted.isArray()) {
            compareRows(path, wanted, found);
        } else if (wanted.isObject()) {
            List<String> names = names(wanted).sorted().toList();
            if (!names(found).sorted().toList().equals(names)) {
                differences.add(path + " has " + names(found).toList() + ", not " + names);
            }
            names.forEach(name -> compare(path + "." + name, name, wanted.get(name), found.get(name)));
        } else if (!(wanted.isNumber() && found.isNumber() && isNear(field, wanted.doubleValue(), found.doubleValue()))
                && !wanted.equals(found)) {
            differences.add(path + " is " + found + ", not " + wanted);
        }
    }

    private void compareRows(String path, JsonNode wanted, JsonNode found) {
        if (wanted.size() != found.size()) {
            differences.add(path + " has " + found.size() + " rows, not " + wanted.size());
        }
        for (JsonNode row : wanted) {
            JsonNode same = NullNode.getInstance();
            for (JsonNode other : found) {
                same = key(other).equals(key(row)) ? other : same;
            }
            compare(path + key(row), "", row, same);
        }
    }

    private boolean isNear(String field, double wanted, double found) {
        boolean quantile = field.contains("ci95_")
                || field.contains("wilson95_")
                || field.contains("p_value")
                || field.startsWith("probability_")
                || field.equals("expected_shortfall");
        double relative =
                tolerance.get(quantile ? "quantile_based_relative" : "relative").doubleValue();
        return Math.abs(found - wanted) <= tolerance.get("absolute").doubleValue() + relative * Math.abs(wanted);
    }

    private static List<String> key(JsonNode row) {
        return KEY.stream().filter(row::has).map(name -> row.get(name).asText()).toList();
    }

    private static Stream<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
