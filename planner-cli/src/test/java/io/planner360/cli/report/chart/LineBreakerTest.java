package io.planner360.cli.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(100, 3, 13);

    @Test
    void breaksBetweenWords() {
        assertThat(breaker.lines("Planning and prioritising")).containsExactly("Planning and", "prioritising");
    }

    @Test
    void leavesAShortTextOnOneLine() {
        assertThat(breaker.lines(" Delegation ")).containsExactly("Delegation");
    }

    @Test
    void endsInAnEllipsisWhatIsTooLong() {
        assertThat(breaker.lines("One competency with a name that goes on and on and on"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("\u2026");
    }

    @Test
    void hyphenatesAWordThatIsWiderThanALine() {
        assertThat(breaker.lines("Organisationsentwicklung")).containsExactly("Organisations-", "entwicklung");
    }

    @Test
    void breaksTextWithoutSpaces() {
        assertThat(breaker.lines("顧客志向とサービス品質の継続的改善の推進力")).hasSize(3).noneMatch(line -> line.contains("-"));
    }

    @Test
    void neverCutsAnEmojiApart() {
        String family = "👩‍👩‍👧";
        assertThat(String.join("", new LineBreaker(200, 1, 13).lines(family.repeat(20)))
                        .replace(family, ""))
                .isEqualTo("\u2026");
    }

    @Test
    void mayHaveNothingToBreak() {
        assertThat(breaker.lines("")).isEmpty();
    }
}
