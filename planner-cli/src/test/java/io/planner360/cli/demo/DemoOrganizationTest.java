package io.planner360.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.input.CompetencyRow;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.LevelRow;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoOrganizationTest {

    private final CycleInput cycle = DemoOrganization.load().cycle(1);

    @Test
    void the_company_has_three_levels_of_management() {
        Map<String, PersonRow> people =
                cycle.people().stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        Set<String> managers =
                people.values().stream().flatMap(p -> p.managerId().stream()).collect(Collectors.toSet());

        assertThat(managers.stream().map(id -> depth(people, id)).distinct()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(people.values().stream().filter(p -> !p.external()).count()).isGreaterThanOrEqualTo(40);
        assertThat(people.values().stream().filter(PersonRow::external).count()).isEqualTo(8);
    }

    @Test
    void each_competency_has_five_levels_with_indicators_and_asks_a_level_of_every_title() {
        assertThat(cycle.competencies()).hasSize(10);
        assertThat(cycle.competencies().stream().map(CompetencyRow::category).distinct())
                .hasSize(4);
        assertThat(cycle.competencies()).allSatisfy(competency -> {
            assertThat(competency.levels()).hasSize(5);
            assertThat(competency.levels()).allSatisfy(level -> {
                assertThat(level.indicators()).hasSizeBetween(2, 3);
                assertThat(level.scaleValue().orElseThrow()).isEqualByComparingTo(String.valueOf(level.level()));
            });
            assertThat(requiredTitles(competency))
                    .contains(LevelRow.EVERY_OTHER_TITLE)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void every_title_that_the_framework_names_exists() {
        Set<String> titles = cycle.people().stream().map(PersonRow::jobTitle).collect(Collectors.toSet());
        titles.add(LevelRow.EVERY_OTHER_TITLE);

        assertThat(cycle.competencies().stream().flatMap(c -> requiredTitles(c).stream()))
                .isSubsetOf(titles);
    }

    @Test
    void two_questions_rate_each_competency() {
        Map<String, Long> rated = cycle.questions().stream()
                .filter(q -> q.type() == QuestionType.RATED)
                .collect(Collectors.groupingBy(q -> q.competencyId().orElseThrow(), Collectors.counting()));

        assertThat(cycle.questions()).hasSize(24);
        assertThat(rated)
                .hasSize(10)
                .allSatisfy((competency, count) -> assertThat(count).isEqualTo(2));
        assertThat(cycle.questions().stream().filter(QuestionRow::reverse).count())
                .isEqualTo(4);
    }

    @Test
    void a_resource_leads_to_every_level_of_every_competency() {
        Set<List<Object>> covered = new HashSet<>();
        cycle.resources()
                .forEach(resource -> resource.competencyIds()
                        .forEach(competency ->
                                resource.level().ifPresent(level -> covered.add(List.of(competency, level)))));

        assertThat(cycle.resources()).hasSize(60);
        assertThat(cycle.competencies())
                .allSatisfy(competency -> assertThat(IntStream.rangeClosed(2, 5))
                        .allSatisfy(level -> assertThat(covered).contains(List.of(competency.id(), level))));
    }

    @Test
    void no_sentence_of_the_comments_names_a_person() {
        Set<String> names = cycle.people().stream()
                .flatMap(p -> List.of(p.firstName(), p.lastName()).stream())
                .collect(Collectors.toSet());
        List<CommentLine> lines = CommentBank.load().lines();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        assertThat(lines.stream().map(CommentLine::text)).doesNotHaveDuplicates();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(List.of(line.text().split("(?U)\\W+"))).doesNotContainAnyElementsOf(names));
    }

    @Test
    void every_comment_speaks_of_a_question_and_a_competency_that_exist() {
        Set<String> questions = cycle.questions().stream()
                .filter(q -> q.type() == QuestionType.COMMENT)
                .map(QuestionRow::id)
                .collect(Collectors.toSet());
        Set<String> competencies =
                cycle.competencies().stream().map(CompetencyRow::id).collect(Collectors.toSet());

        assertThat(CommentBank.load().lines()).allSatisfy(line -> {
            if (line.use().equals("DECLINE")) {
                assertThat(line.competencyId()).isEmpty();
            } else {
                assertThat(questions).contains(line.use());
                assertThat(competencies).contains(line.competencyId());
            }
        });
    }

    private static List<String> requiredTitles(CompetencyRow competency) {
        return competency.levels().stream()
                .flatMap(level -> level.requiredFor().stream())
                .toList();
    }

    private static int depth(Map<String, PersonRow> people, String id) {
        Optional<String> manager = Optional.ofNullable(people.get(id)).flatMap(PersonRow::managerId);
        return manager.map(m -> 1 + depth(people, m)).orElse(0);
    }
}
