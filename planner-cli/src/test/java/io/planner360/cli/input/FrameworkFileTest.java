package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworkFileTest {

    private static final String FRAMEWORK = "framework.csv";
    private static final String SECOND =
            "People,listen,Listening,Hears people out,1.5,2,Strong,Asks back|Sums up,4,Head";

    @Test
    void gathersTheLevelsOfEachCompetency() {
        assertThat(SampleFiles.sound().input().competencies())
                .containsExactly(
                        new CompetencyRow(
                                "listen",
                                "People",
                                "Listening",
                                "Hears people out",
                                new BigDecimal("1.5"),
                                List.of(
                                        new LevelRow(
                                                1,
                                                "Basic",
                                                List.of("Lets others finish"),
                                                Optional.of(new BigDecimal("2")),
                                                List.of(LevelRow.EVERY_OTHER_TITLE)),
                                        new LevelRow(
                                                2,
                                                "Strong",
                                                List.of("Asks back", "Sums up"),
                                                Optional.of(new BigDecimal("4")),
                                                List.of("Head")))),
                        new CompetencyRow(
                                "plan",
                                "Work",
                                "Planning",
                                "Plans ahead",
                                new BigDecimal("1"),
                                List.of(new LevelRow(1, "Basic", List.of(), Optional.empty(), List.of()))));
    }

    @Test
    void levelsMayStandInAnyOrderAndApart() {
        CycleInput input = SampleFiles.sound()
                .change(FRAMEWORK, SECOND + "\n", "")
                .append(FRAMEWORK, SECOND.replace(",2,Strong,Asks back|Sums up,4,", ",3,Best,,5,"))
                .append(FRAMEWORK, SECOND.replace("Head", ""))
                .input();

        assertThat(input.competencies())
                .first()
                .satisfies(listen ->
                        assertThat(listen.levels()).extracting(LevelRow::level).containsExactly(1, 2, 3));
    }

    @Test
    void rowsOfACompetencyAgree() {
        assertThat(damaged(SECOND, "Folk,listen,Hearing,Listens,1.25,2,Strong,,4,"))
                .containsExactly(
                        "framework.csv:3: category: is 'Folk', but 'People' on line 2 for the same competency 'listen'",
                        "framework.csv:3: competency: is 'Hearing', but 'Listening' on line 2"
                                + " for the same competency 'listen'",
                        "framework.csv:3: description: is 'Listens', but 'Hears people out' on line 2"
                                + " for the same competency 'listen'",
                        "framework.csv:3: weight: is '1.25', but '1.5' on line 2 for the same competency 'listen'");
    }

    @Test
    void weightsAgreeAsNumbers() {
        assertThat(damaged("out,1.5,2", "out,1.50,2")).isEmpty();
    }

    @Test
    void aWeightIsAboveZeroAndAtMostNinePointNineNine() {
        assertThat(damaged("ahead,1,", "ahead,9.99,")).isEmpty();
        assertThat(damaged("ahead,1,", "ahead,0.01,")).isEmpty();
        assertThat(damaged("ahead,1,", "ahead,0,"))
                .containsExactly("framework.csv:4: weight: is 0, not above 0 and at most 9.99");
        assertThat(damaged("ahead,1,", "ahead,-1,"))
                .containsExactly("framework.csv:4: weight: is -1, not above 0 and at most 9.99");
        assertThat(damaged("ahead,1,", "ahead,10,"))
                .containsExactly("framework.csv:4: weight: is 10, not above 0 and at most 9.99");
        assertThat(damaged("ahead,1,", "ahead,1.125,"))
                .containsExactly("framework.csv:4: weight: has more than two decimals: 1.125");
        assertThat(damaged("ahead,1,", "ahead,heavy,"))
                .containsExactly("framework.csv:4: weight: is not a number: 'heavy'");
        assertThat(damaged("ahead,1,", "ahead,1e3,"))
                .containsExactly("framework.csv:4: weight: is not a number: '1e3'");
    }

    @Test
    void aLevelIsAWholeNumberFromOne() {
        assertThat(damaged("ahead,1,1,", "ahead,1,one,"))
                .containsExactly("framework.csv:4: level: is not a whole number: 'one'");
        assertThat(damaged("ahead,1,1,", "ahead,1,1.0,"))
                .containsExactly("framework.csv:4: level: is not a whole number: '1.0'");
        assertThat(damaged("ahead,1,1,", "ahead,1,0,"))
                .containsExactly("framework.csv:4: level: is 0, outside 1 to 99");
    }

    @Test
    void levelsHaveNoGap() {
        assertThat(damaged("ahead,1,1,", "ahead,1,2,"))
                .containsExactly("framework.csv:4: level: competency 'plan' has level 2 but no level 1");
        assertThat(SampleFiles.sound()
                        .append(FRAMEWORK, SECOND.replace(",2,Strong,Asks back|Sums up,4,Head", ",5,Best,,5,"))
                        .problems())
                .containsExactly("framework.csv:5: level: competency 'listen' has level 5 but no level 3");
    }

    @Test
    void aLevelStandsOnce() {
        assertThat(damaged("1.5,2,Strong", "1.5,1,Strong"))
                .containsExactly("framework.csv:3: level: level 1 of competency 'listen' stands on line 2 already");
    }

    @Test
    void allLevelsOfACompetencyHaveAScaleValueOrNone() {
        assertThat(damaged("Sums up,4,", "Sums up,,"))
                .containsExactly(
                        "framework.csv:3: scale_value: is empty, but other levels of competency 'listen' have a value");
    }

    @Test
    void scaleValuesIncreaseStrictlyWithTheLevel() {
        assertThat(damaged("Sums up,4,", "Sums up,2.00,"))
                .containsExactly("framework.csv:3: scale_value: is 2.00, not more than the 2 of level 1");
        assertThat(damaged("Sums up,4,", "Sums up,4.125,"))
                .containsExactly("framework.csv:3: scale_value: has more than two decimals: 4.125");
    }

    @Test
    void aJobTitleRequiresOneLevelOfACompetency() {
        assertThat(damaged("Sums up,4,Head", "Sums up,4,Head|*"))
                .containsExactly(
                        "framework.csv:3: required_for: '*' requires another level of competency 'listen' on line 2");
        assertThat(damaged("Sums up,4,Head", "Sums up,4,Head|Head"))
                .containsExactly("framework.csv:3: required_for: names 'Head' twice");
    }

    @Test
    void valuesOfAListAreNotEmptyAndHaveNoWhiteSpaceAround() {
        assertThat(damaged("Asks back|Sums up", "Asks back||Sums up"))
                .containsExactly("framework.csv:3: indicators: has an empty value beside a |");
        assertThat(damaged("Asks back|Sums up", "Asks back| Sums up"))
                .containsExactly("framework.csv:3: indicators: has white space at its start or end: ' Sums up'");
    }

    private static List<String> damaged(String from, String to) {
        return SampleFiles.sound().change(FRAMEWORK, from, to).problems();
    }
}
