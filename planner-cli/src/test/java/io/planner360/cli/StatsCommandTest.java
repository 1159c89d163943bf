package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.planner360.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsCommandTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void copyCases() throws IOException {
        ReferenceCase.copyAll(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p0_format_example",
                "p1_shrout_fleiss_1979",
                "p2_krippendorff_2011",
                "p3_dyestuff_variance_components",
                "p4_attitude_cronbach_alpha",
                "p5_student_sleep_welch",
                "p9_trend_example"
            })
    void computes_what_the_reference_cases_expect(String name) throws IOException {
        Path out = directory.resolve("out/all.json");

        assertThat(stats(file(name + ".csv"), "--parameters", file(name + ".json"), "--json", out.toString()))
                .isEqualTo(new Program(Exit.DONE, "", ""));

        assertThat(ReferenceCase.at(directory.resolve(name + ".json")).differencesTo(out))
                .isEmpty();
    }

    @Test
    void judges_the_single_change_of_a_reference_case() throws IOException {
        Path out = directory.resolve("out.json");

        assertThat(stats("--parameters", file("p8_jacobson_truax_1991.json"), "--json", out.toString()))
                .isEqualTo(new Program(Exit.DONE, "", ""));

        assertThat(ReferenceCase.at(directory.resolve("p8_jacobson_truax_1991.json"))
                        .differencesTo(out))
                .isEmpty();
        assertThat(stats("--parameters", file("p8_jacobson_truax_1991.json"))
                        .out()
                        .strip())
                .isEqualTo("Standard error of measurement 3.35, of a difference 4.74; reliable change index 3.16:"
                        + " IMPROVED");
    }

    @Test
    void finds_a_difference_to_a_reference_case() throws IOException {
        Path out = directory.resolve("out.json");
        Path csv = directory.resolve("p0_format_example.csv");
        Files.writeString(
                csv, Files.readString(csv).replace("ann,max,MANAGER,Q1,LISTENING,3", "ann,max,MANAGER,Q1,LISTENING,4"));

        stats(csv.toString(), "--parameters", file("p0_format_example.json"), "--json", out.toString());

        assertThat(ReferenceCase.at(directory.resolve("p0_format_example.json")).differencesTo(out))
                .hasSizeGreaterThan(50);
    }

    @Test
    void takes_the_ratings_that_a_case_names_and_no_sections_without_their_parameters() throws IOException {
        Path out = directory.resolve("out.json");

        assertThat(stats("--parameters", file("p0_format_example.json"), "--json", out.toString())
                        .exitCode())
                .isZero();
        assertThat(ReferenceCase.read(out).has("composite_by_target_competency"))
                .isTrue();

        assertThat(stats(file("p0_format_example.csv"), "--json", out.toString())
                        .exitCode())
                .isZero();
        JsonNode bare = ReferenceCase.read(out);
        assertThat(bare.has("composite_by_target_competency")).isFalse();
        assertThat(bare.has("trend_by_target_competency")).isFalse();
        assertThat(bare.get("stats_by_target_item").get(0).has("top2_share")).isFalse();
        assertThat(bare.get("agreement_by_target_item")
                        .get(0)
                        .get("rwg_uniform")
                        .isNull())
                .isTrue();
        assertThat(bare.get("agreement_by_target_item").get(0).get("ad_mean").isNumber())
                .isTrue();
        assertThat(bare.get("shrinkage_by_target_competency").get(0).has("required_level"))
                .isFalse();
    }

    @Test
    void writes_the_same_bytes_whatever_the_order_of_rows() throws IOException {
        Path csv = directory.resolve("p0_format_example.csv");
        Path once = directory.resolve("once.json");
        Path again = directory.resolve("again.json");
        stats(csv.toString(), "--parameters", file("p0_format_example.json"), "--json", once.toString());
        List<String> lines = new ArrayList<>(Files.readAllLines(csv));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        Files.write(csv, lines);

        stats(csv.toString(), "--parameters", file("p0_format_example.json"), "--json", again.toString());

        assertThat(again).hasSameBinaryContentAs(once);
    }

    @Test
    void tells_a_person_the_most_important_numbers() {
        Program run = stats("--parameters", file("p9_trend_example.json"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "48 ratings (3 not answered): 3 targets, 12 raters, 3 items, 2 competencies. What is undefined"
                                + " is left empty.",
                        "PLANNING    3        13      0.86    0.96    1               1")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("eve     PLANNING    3       1.00  0.14 to 1.86   1.00                 1.10")
                        .endsWith("no reliable change"));
    }

    @Test
    void computes_the_example_of_the_page_on_file_formats() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "file-formats.md"));
        Files.writeString(directory.resolve("r.csv"), example(page, "## Ratings for statistics", "csv"));
        Files.writeString(directory.resolve("p.json"), example(page, "## Parameters of statistics", "json"));

        Program run = stats(file("r.csv"), "--parameters", file("p.json"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 ratings (1 not answered): 1 targets, 3 raters");
    }

    private static String example(String page, String heading, String language) {
        int start = page.indexOf("```" + language + "\n", page.indexOf(heading)) + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private static Program stats(String... arguments) {
        List<String> all = new ArrayList<>(List.of("stats"));
        all.addAll(List.of(arguments));
        return Program.run(all.toArray(String[]::new));
    }
}
