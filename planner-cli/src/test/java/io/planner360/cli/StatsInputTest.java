package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code planner stats} refuses: all of it at once, and nothing is written. */
class StatsInputTest {
    private static final String HEADER = "target,rater,rater_group,item,competency,rating\n";
    private static final String SCALE = "{\"scale\": {\"min\": 1, \"max\": 5, \"points\": 5}";

    @TempDir
    private Path directory;

    @Test
    void wrong_rows_are_told_with_line_and_column() throws IOException {
        ratings("""
                a,p,PEER,i,C,4
                a,p,PEER,i,C,3
                a,q,PEER,i,C,6
                a,r,ALIEN,i,C,2
                a,s,PEER,i,D,2
                a,s,PEER,,C,2
                a,t,PEER,i,C,four
                a,u,PEER,i,C,NaN
                a,v,PEER,i,C,
                a,w,PEER,i,C
                a,x,PEER,i,C,2.5
                """);

        assertRefused(
                SCALE + "}",
                "r.csv:3: item: is rated by this rater for this target on line 2 already",
                "r.csv:4: rating: is 6, outside the scale from 1 to 5",
                "r.csv:5: rater_group: is 'ALIEN', a group that is not known; known are SELF, MANAGER, SKIP_MANAGER,"
                        + " PEER, DIRECT_REPORT, EXTERNAL, CUSTOMER and those with a weight",
                "r.csv:6: competency: is 'D', and 'C' on line 2; an item belongs to one competency",
                "r.csv:7: item: is empty",
                "r.csv:8: rating: is neither a number nor NA: 'four'",
                "r.csv:9: rating: is neither a number nor NA: 'NaN'",
                "r.csv:10: rating: is empty",
                "r.csv:11: has 5 fields, the header has 6",
                "r.csv:12: rating: is 2.5, which is none of the points of the scale from 1 to 5",
                "10 problems; nothing was computed.");
    }

    @Test
    void wrong_parameters_are_told_with_line_and_path() throws IOException {
        ratings("a,p,PEER,i,C,4\n");

        assertRefused(
                """
                {"scale": {"min": 1, "points": 5, "steps": 3},
                 "parameters": {
                   "confidence_level": 0.9,
                   "group_weights": {"PEER": -0.4, "SELF": 1},
                   "required_level": {"C": "high"},
                   "johari_cut": true,
                   "gap_cut": -1,
                   "trend_reliability_rxx": {"C": 1.5},
                   "trend_sd_cycle1": {"C": -1},
                   "trend_cycle1_csv": "none.csv",
                   "gap": 1},
                 "note": 1}
                """,
                "p.json:1: scale.steps: is not known; known are max, min, points, uniform_null_variance",
                "p.json:1: scale: has no max",
                "p.json:3: parameters.confidence_level: must be 0.95; it may be left out",
                "p.json:4: parameters.group_weights.PEER: must not be negative",
                "p.json:4: parameters.group_weights.SELF: must be 0 or left out: composites are of the others",
                "p.json:5: parameters.required_level.C: must be a number",
                "p.json:6: parameters.johari_cut: must be a number",
                "p.json:7: parameters.gap_cut: must not be negative",
                "p.json:8: parameters.trend_reliability_rxx.C: must be 0 to 1",
                "p.json:9: parameters.trend_sd_cycle1.C: must not be negative",
                "p.json:11: parameters.gap: is not known; known are confidence_level, gap_cut, group_weights,"
                        + " johari_cut, required_level, trend_cycle1_csv, trend_reliability_rxx, trend_sd_cycle1",
                "p.json:12: note: is not known; known are parameters, scale",
                "none.csv:1: does not exist",
                "13 problems; nothing was computed.");
    }

    @Test
    void weights_that_are_all_0_and_a_scale_that_cannot_be_are_refused() throws IOException {
        ratings("a,p,PEER,i,C,4\n");

        assertRefused(
                """
                {"scale": {"min": 5, "max": 1, "points": 7, "uniform_null_variance": 2},
                 "parameters": {"group_weights": {"PEER": 0, "MANAGER": 0}}}
                """,
                "p.json:1: scale.max: must be above min",
                "p.json:1: scale.points: must be max - min + 1, at least 2, and not 7; leave it out for a scale without"
                        + " options",
                "p.json:2: parameters.group_weights: must not all be 0",
                "3 problems; nothing was computed.");
        assertRefused(
                """
                {"scale": {"min": 1, "max": 5, "points": 5, "uniform_null_variance": 3}}
                """,
                "p.json:1: scale.uniform_null_variance: must be (points^2 - 1) / 12, which is 2.0; it may be left out",
                "1 problem; nothing was computed.");
    }

    @Test
    void competencies_and_groups_that_the_ratings_do_not_have_are_refused() throws IOException {
        ratings("a,p,PEER,i,C,4\n");

        assertRefused(
                SCALE + """
                , "parameters": {
                  "group_weights": {"PEERS": 1, "EXTERNAL": 1},
                  "required_level": {"C": 3, "D.1": 3}}}
                """,
                "p.json:2: parameters.group_weights.PEERS: is a group that is not known: nobody is of it, and it is"
                        + " none of SELF, MANAGER, SKIP_MANAGER, PEER, DIRECT_REPORT, EXTERNAL, CUSTOMER",
                "p.json:3: parameters.required_level.D.1: is a competency with no item in the ratings",
                "2 problems; nothing was computed.");
    }

    @Test
    void files_that_are_no_parameters_are_refused() throws IOException {
        ratings("a,p,PEER,i,C,4\n");

        assertRefused("{}", "p.json:1: has no scale", "1 problem; nothing was computed.");
        assertRefused("[1]", "p.json:1: must be an object", "1 problem; nothing was computed.");
        assertThat(refusal("{\"scale\": ").errorLines().get(0)).startsWith("p.json:1: is not JSON: ");
        assertThat(refusal("{\"scale\": {\"min\": 1e400, \"max\": 5}}")
                        .errorLines()
                        .get(0))
                .isEqualTo("p.json:1: scale.min: is too large: 1E+400");
        assertThat(refusal("{\"scale\": {\"min\": 1, \"min\": 1, \"max\": 5}}")
                        .errorLines()
                        .get(0))
                .contains("is not JSON: Duplicate");
    }

    @Test
    void a_wrong_single_change_is_refused() throws IOException {
        ratings("a,p,PEER,i,C,4\n");

        assertRefused(
                """
                {"case_id": "x", "input": {"score_cycle1": 1, "sd": -1, "reliability": 2, "more": 1}}
                """,
                "p.json:1: input.more: is not known; known are reliability, score_cycle1, score_cycle2, sd",
                "p.json:1: input: has no score_cycle2",
                "p.json:1: input.sd: must not be negative",
                "p.json:1: input.reliability: must be 0 to 1",
                "4 problems; nothing was computed.");
    }

    @Test
    void somebody_must_say_which_ratings() {
        Program run = Program.run("stats");

        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).isEqualTo("planner: say which ratings: planner stats RATINGS.csv\n");
    }

    @Test
    void ratings_without_a_row_are_refused() throws IOException {
        ratings("");

        assertRefused(SCALE + "}", "r.csv:1: has a header but no rows", "1 problem; nothing was computed.");
    }

    @Test
    void a_case_with_more_fields_and_a_group_of_ones_own_will_do() throws IOException {
        ratings("a,p,BOARD,i,C,4\na,p,BOARD,j,C,NA\n");

        Program run = refusal("""
                {"case_id": "x", "anything": 1, "scale": {"min": 1, "max": 5},
                 "parameters": {"group_weights": {"BOARD": 1}, "johari_cut": null}}
                """);

        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private void ratings(String rows) throws IOException {
        Files.writeString(directory.resolve("r.csv"), HEADER + rows);
    }

    private void assertRefused(String parameters, String... lines) throws IOException {
        Program run = refusal(parameters);

        assertThat(run.errorLines()).isEqualTo(List.of(lines));
        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(directory.resolve("out.json")).doesNotExist();
    }

    /** The problems, without the folder of the files. */
    private Program refusal(String parameters) throws IOException {
        Files.writeString(directory.resolve("p.json"), parameters);
        Program run = Program.run(
                "stats",
                directory.resolve("r.csv").toString(),
                "--parameters",
                directory.resolve("p.json").toString(),
                "--json",
                directory.resolve("out.json").toString());
        return new Program(run.exitCode(), run.out(), run.err().replace(directory + "/", ""));
    }
}
