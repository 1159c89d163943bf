package io.planner360.cli.report;

import static io.planner360.cli.report.Pages.hidden;
import static io.planner360.cli.report.Pages.page;
import static io.planner360.cli.report.Pages.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void rankByTheGapAtMostThreeEach() {
        Highlights highlights = Highlights.of(page(
                "Ada",
                List.of(
                        row("met", 3, 3, 3),
                        row("low", 3, 2, 4),
                        row("lowest", 3, 1, 4),
                        row("high", 3, 4, 3),
                        row("higher", 3, 4.5, 3),
                        row("highest", 3, 5, 3))));
        assertThat(highlights.againstRequired()).isTrue();
        assertThat(names(highlights.strengths())).containsExactly("highest", "higher", "high");
        assertThat(names(highlights.needs())).containsExactly("lowest", "low");
    }

    @Test
    void compareScalesByTheirLength() {
        CompetencyRow ofTen = onScale("of ten", 7, 6, 0, 10);
        CompetencyRow ofFour = onScale("of four", 4, 3.5, 1, 5);
        assertThat(names(Highlights.of(page("Ada", List.of(ofTen, ofFour))).strengths()))
                .containsExactly("of four", "of ten");
    }

    @Test
    void rankByRatingWhereNothingIsRequiredAndNeverTheSameTwice() {
        List<CompetencyRow> rows = List.of(unrequired("middle", 3), unrequired("low", 2), unrequired("high", 4));
        Highlights highlights = Highlights.of(page("Ada", rows));
        assertThat(highlights.againstRequired()).isFalse();
        assertThat(names(highlights.strengths())).containsExactly("high");
        assertThat(names(highlights.needs())).containsExactly("low");
    }

    @Test
    void leaveOutWhatIsNotShown() {
        Highlights highlights = Highlights.of(page("Ada", List.of(hidden("secret"), row("known", 3, 4, 3))));
        assertThat(names(highlights.strengths())).containsExactly("known");
        assertThat(highlights.needs()).isEmpty();
    }

    @Test
    void tellWhereSelfAndOthersDifferByATenthOfTheScale() {
        Highlights highlights = Highlights.of(
                page("Ada", List.of(row("near", 3, 3.39, 3), row("just", 3.4, 3, 3), row("far", 2, 4, 3))));
        assertThat(names(highlights.differences())).containsExactly("far", "just");
    }

    private static CompetencyRow unrequired(String name, double others) {
        return new CompetencyRow(
                name,
                "Category",
                Optional.empty(),
                Optional.of(others),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                5);
    }

    private static CompetencyRow onScale(String name, double others, double required, double lowest, double highest) {
        return new CompetencyRow(
                name,
                "Category",
                Optional.empty(),
                Optional.of(others),
                Optional.of(required),
                Optional.of(others - required),
                List.of(),
                lowest,
                highest);
    }

    private static List<String> names(List<CompetencyRow> rows) {
        return rows.stream().map(CompetencyRow::name).toList();
    }
}
