package io.planner360.domain.rating.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planner360.domain.rating.anonymity.PublishedAggregate.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseAuditTest {
    private static final List<String> FOUR = List.of("p1", "p2", "p3", "p4");

    @Test
    void a_block_of_as_many_as_the_threshold_is_safe() {
        AuditFinding finding = ReleaseAudit.audit(List.of(sum("p1", "p2", "p3")), FOUR, 3);
        assertThat(finding.isSafe()).isTrue();
        assertThat(finding.smallest()).isEmpty();
        assertThat(finding.exposed()).isEmpty();
    }

    @Test
    void a_total_minus_its_groups_is_the_hidden_group() {
        AuditFinding finding = ReleaseAudit.audit(
                List.of(sum("p1", "p2", "p3"), sum("p1", "p2", "p3", "m", "d1", "d2")),
                List.of("p1", "p2", "p3", "d1", "d2"),
                3);
        assertThat(finding.exposed()).containsExactly(List.of("d1", "d2"));
        assertThat(finding.smallest()).hasValue(2);
    }

    @Test
    void a_later_release_is_a_difference() {
        assertThat(ReleaseAudit.audit(List.of(sum("p1", "p2", "p3"), sum("p1", "p2", "p3", "p4")), FOUR, 3)
                        .exposed())
                .containsExactly(List.of("p4"));
    }

    @Test
    void only_minimal_sets_are_named() {
        AuditFinding finding = ReleaseAudit.audit(
                List.of(sum("p2"), sum("p1", "p3", "p2"), sum("p4", "p5", "p6", "p7")),
                List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7"),
                4);
        assertThat(finding.exposed()).containsExactly(List.of("p2"), List.of("p1", "p3"));
    }

    @Test
    void decimals_count_exactly() {
        PublishedAggregate third = new PublishedAggregate("", List.of(term("p1", "0.1"), term("p2", "0.2")));
        PublishedAggregate twice = new PublishedAggregate("", List.of(term("p1", "0.3"), term("p2", "0.6")));
        List<String> two = List.of("p1", "p2");
        assertThat(ReleaseAudit.audit(List.of(third, twice), two, 2).isSafe()).isTrue();
        PublishedAggregate nearly =
                new PublishedAggregate("", List.of(term("p1", "0.3"), term("p2", "0.6000000000000000000000001")));
        assertThat(ReleaseAudit.audit(List.of(third, nearly), two, 2).exposed())
                .containsExactly(List.of("p1"), List.of("p2"));
    }

    @Test
    void what_cancels_out_is_not_counted() {
        PublishedAggregate nothing = new PublishedAggregate("", List.of(term("p1", "2"), term("p1", "-2")));
        assertThat(ReleaseAudit.audit(List.of(nothing), FOUR, 4).isSafe()).isTrue();
        assertThat(ReleaseAudit.audit(List.of(), FOUR, 4).isSafe()).isTrue();
    }

    @Test
    void no_set_is_exposed_below_a_threshold_of_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReleaseAudit.audit(List.of(), FOUR, 1));
    }

    /** Against ranks by fractions over every set of raters, without any of the shortcuts. */
    @Test
    void finds_what_trying_every_set_finds() {
        Random random = new Random(20_261_126);
        int unsafe = 0;
        for (int i = 0; i < 2_000; i++) {
            List<String> raters = Stream.iterate(1, n -> n + 1)
                    .limit(3 + random.nextInt(5))
                    .map(n -> "r" + n)
                    .toList();
            List<PublishedAggregate> released = randomNumbers(random, raters);
            int threshold = 2 + random.nextInt(3);
            List<List<String>> expected = EverySet.exposed(released, raters, threshold);
            unsafe += expected.isEmpty() ? 0 : 1;
            assertThat(ReleaseAudit.audit(released, raters, threshold).exposed())
                    .as("case %d: %s", i, released)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(unsafe).isBetween(300, 1_700);
    }

    private static List<PublishedAggregate> randomNumbers(Random random, List<String> raters) {
        List<PublishedAggregate> released = new ArrayList<>();
        for (int row = 0; row < 1 + random.nextInt(5); row++) {
            List<Term> terms = new ArrayList<>();
            int items = 1 + random.nextInt(2);
            boolean alike = random.nextBoolean();
            for (String rater : raters) {
                for (int item = 0; item < items; item++) {
                    if (random.nextInt(4) > 0) {
                        terms.add(new Term(
                                rater,
                                "q" + (item + random.nextInt(2) * random.nextInt(2)),
                                BigDecimal.valueOf(alike ? 1 : random.nextInt(5) - 1)));
                    }
                }
            }
            released.add(new PublishedAggregate("n" + row, terms));
        }
        return released;
    }

    private static PublishedAggregate sum(String... raters) {
        return new PublishedAggregate(
                String.join("+", raters),
                Stream.of(raters).map(rater -> new Term(rater, "score")).toList());
    }

    private static Term term(String rater, String coefficient) {
        return new Term(rater, "score", new BigDecimal(coefficient));
    }
}
