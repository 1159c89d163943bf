package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourcesFileTest {

    private static final String RESOURCES = "resources.csv";

    @Test
    void readsEachResource() {
        assertThat(SampleFiles.sound().input().resources())
                .containsExactly(
                        new ResourceRow(
                                "r1",
                                "Hear me",
                                "book",
                                "Acme Press",
                                Optional.empty(),
                                300,
                                List.of("listen"),
                                Optional.of(2),
                                "en"),
                        new ResourceRow(
                                "r2",
                                "Plan it",
                                "course",
                                "Acme",
                                Optional.of("https://acme.example/plan"),
                                90,
                                List.of("plan", "listen"),
                                Optional.empty(),
                                "en-GB"));
    }

    @Test
    void mayHaveNoRows() {
        String header = SampleFiles.sound(RESOURCES).lines().findFirst().orElseThrow();

        assertThat(SampleFiles.sound().with(RESOURCES, header).input().resources())
                .isEmpty();
    }

    @Test
    void anIdStandsOnceAndEachCompetencyIsKnown() {
        assertThat(damaged(
                        "r2,Plan it,course,Acme,https://acme.example/plan,90,plan|listen",
                        "r1,Plan it,course,Acme,,90,plan|cook|draw"))
                .containsExactly(
                        "resources.csv:3: resource_id: 'r1' stands on line 2 already",
                        "resources.csv:3: competency_ids: unknown competency 'cook'",
                        "resources.csv:3: competency_ids: unknown competency 'draw'");
    }

    @Test
    void eachValueHasItsFormat() {
        assertThat(damaged(
                        "book,Acme Press,,300,listen,2,en",
                        "film,Acme Press,javascript:alert(1),0,,x,english language"))
                .containsExactly(
                        "resources.csv:2: type: is 'film', not one of"
                                + " course, book, article, video, practice, coaching, workshop",
                        "resources.csv:2: url: is not a web address: 'javascript:alert(1)'",
                        "resources.csv:2: minutes: is 0, outside 1 to 1000000",
                        "resources.csv:2: competency_ids: is empty",
                        "resources.csv:2: level: is not a whole number: 'x'",
                        "resources.csv:2: language: is not a language tag: 'english language'");
    }

    @Test
    void aTitleHasTwoHundredCharacters() {
        assertThat(damaged("Hear me", "H".repeat(201)))
                .containsExactly("resources.csv:2: title: is too long: 201 characters, at most 200");
    }

    private static List<String> damaged(String from, String to) {
        return SampleFiles.sound().change(RESOURCES, from, to).problems();
    }
}
