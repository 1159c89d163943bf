package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.planner360.cli.console.Exit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"partition", "audit"})
    void answers_every_reference_case_as_expected(String rule) throws IOException {
        Path cases = reference(rule);
        Path out = directory.resolve("out.json");
        assertThat(Program.run("anonymity", rule, cases.toString(), "--json", out.toString()))
                .isEqualTo(new Program(Exit.DONE, "", ""));
        JsonNode given = JSON.readTree(cases.toFile()).get("cases");
        JsonNode told = JSON.readTree(out.toFile()).get("cases");
        assertThat(told).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            JsonNode outcome = told.get(i).deepCopy();
            assertThat(outcome.get("case_id")).isEqualTo(given.get(i).get("case_id"));
            ((ObjectNode) outcome).remove("case_id");
            assertThat(outcome).isEqualTo(given.get(i).get("expected"));
        }
    }

    @Test
    void tells_a_person_each_case_in_a_line() throws IOException {
        assertThat(Program.run("anonymity", "partition", reference("partition").toString())
                        .out()
                        .lines())
                .contains(
                        "b02_combine: PEER + DIRECT_REPORT (5); shown as theirs: SELF, MANAGER; without answers:"
                                + " CUSTOMER; total of 6",
                        "b04_exclude: no block; shown as theirs: SELF, MANAGER; left out: PEER, DIRECT_REPORT;"
                                + " without answers: CUSTOMER; no total");
        assertThat(Program.run("anonymity", "audit", reference("audit").toString())
                        .out()
                        .lines())
                .contains("a09_late_response: unsafe, exposed: p4", "a15_exactly_k: safe");
    }

    @Test
    void names_everything_that_is_wrong_with_groups() throws IOException {
        Path cases = write("""
                {"cases": [
                  {"case_id": "a", "policy": "HIDE", "groups": [
                    {"group": "PEER", "n": 4, "k": 1, "kind": "PROTECTED"},
                    {"group": "peers", "n": 4.5, "k": 3, "kind": "PROTECTED"},
                    {"group": "PEER", "k": 3, "kind": "SECRET", "n": "many"}]},
                  {"case_id": "a", "policy": "COMBINE"},
                  7
                ]}
                """);
        Path out = directory.resolve("out.json");
        Program run = Program.run("anonymity", "partition", cases.toString(), "--json", out.toString());
        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.errorLines())
                .containsExactly(
                        cases + ":2: cases[0].policy: must be COMBINE or EXCLUDE, not HIDE",
                        cases + ":3: cases[0].groups[0].k: must be a whole number from 2 on, not 1",
                        cases + ":4: cases[0].groups[1].group: must be named like DIRECT_REPORT, not peers",
                        cases + ":4: cases[0].groups[1].n: must be a whole number from 0 on, not 4.5",
                        cases + ":5: cases[0].groups[2].kind: must be EXEMPT or PROTECTED, not SECRET",
                        cases + ":5: cases[0].groups[2].n: must be a number",
                        cases + ":5: cases[0].groups[2]: group stands twice: PEER",
                        cases + ":6: cases[1].case_id: stands twice: a",
                        cases + ":6: cases[1]: has no groups",
                        cases + ":7: cases[2]: must be an object",
                        "10 problems; nothing was computed.");
        assertThat(out).doesNotExist();
    }

    @Test
    void names_everything_that_is_wrong_with_numbers() throws IOException {
        Path cases = write("""
                {"cases": [{"case_id": "a", "k": 1, "exempt_groups": [], "colluding_raters": ["nobody"],
                  "raters": [{"rater": "p1", "group": "PEER"}, {"rater": "p1", "group": "PEER"}],
                  "published": [{"label": "mean", "terms": [
                    {"rater": "p2", "item": "q1", "coefficient": 1e999999},
                    {"rater": "p1", "coefficient": null}]}]}]}
                """);
        Program run = Program.run("anonymity", "audit", cases.toString());
        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.errorLines())
                .containsExactly(
                        cases + ":1: cases[0].k: must be a whole number from 2 on, not 1",
                        cases + ":1: cases[0].colluding_raters[0]: is not among the raters: nobody",
                        cases + ":2: cases[0].raters[1]: rater stands twice: p1",
                        cases + ":4: cases[0].published[0].terms[0].rater: is not among the raters: p2",
                        cases + ":4: cases[0].published[0].terms[0].coefficient: must have at most 1000 digits",
                        cases + ":5: cases[0].published[0].terms[1]: has no item",
                        cases + ":5: cases[0].published[0].terms[1].coefficient: must be a number",
                        "7 problems; nothing was computed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"cases\": []} x", "{\"cases\": [], \"cases\": []}", "[]", "{}", "nonsense"})
    void refuses_what_is_no_file_of_cases(String content) throws IOException {
        Path cases = write(content);
        Program run = Program.run("anonymity", "audit", cases.toString());
        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.errorLines()).hasSize(2).first().asString().startsWith(cases + ":1: ");
    }

    @Test
    void says_that_a_file_is_not_there() {
        Program run = Program.run("anonymity", "audit", "nowhere.json");
        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.errorLines())
                .containsExactly("nowhere.json:1: does not exist", "1 problem; nothing was computed.");
    }

    private Path write(String content) throws IOException {
        return Files.writeString(directory.resolve("cases.json"), content);
    }

    private Path reference(String rule) throws IOException {
        Path file = directory.resolve(rule + ".json");
        try (InputStream in =
                Objects.requireNonNull(AnonymityCommandTest.class.getResourceAsStream("anonymity/" + rule + ".json"))) {
            Files.copy(in, file);
        }
        return file;
    }
}
