package io.planner360.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansJsonTest {

    @TempDir
    Path directory;

    private String written(PlanRow... plans) throws IOException {
        Path file = directory.resolve("plans.json");
        PlansJson.write(file, List.of(plans));
        return Files.readString(file);
    }

    @Test
    void isWrittenInAStableOrderWithIsoDates() throws IOException {
        PlanRow plan = new PlanRow(
                "=p1",
                "Plan for Zoë",
                "ACTIVE",
                Optional.of(LocalDate.of(2025, 4, 1)),
                Optional.empty(),
                Optional.of(100 / 3.0),
                List.of(new ObjectiveRow(
                        "Delegate",
                        "C2",
                        Optional.of(2),
                        4,
                        Optional.of(LocalDate.of(2025, 8, 31)),
                        "IN_PROGRESS",
                        Optional.of(40.0),
                        List.of(new PlannedResourceRow(
                                "r1", "Book", "book", "Press", 90, Optional.of("https://example.org"))))));
        assertThat(written(plan)).isEqualTo("""
                {
                  "plans": [
                    {
                      "target_id": "=p1",
                      "title": "Plan for Zoë",
                      "status": "ACTIVE",
                      "starts_on": "2025-04-01",
                      "ends_on": null,
                      "percent": 33.333333,
                      "objectives": [
                        {
                          "title": "Delegate",
                          "competency_id": "C2",
                          "from_level": 2,
                          "to_level": 4,
                          "due_on": "2025-08-31",
                          "status": "IN_PROGRESS",
                          "percent": 40,
                          "resources": [
                            {
                              "resource_id": "r1",
                              "title": "Book",
                              "type": "book",
                              "provider": "Press",
                              "minutes": 90,
                              "url": "https://example.org"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void mayHoldNoPlan() throws IOException {
        assertThat(written()).isEqualTo("{\n  \"plans\": [ ]\n}\n");
    }
}
