package io.planner360.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.Outcome;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingModelTest {

    private static final CycleInput CYCLE = DemoOrganization.load().cycle(1);
    private static final Map<String, QuestionRow> QUESTIONS =
            CYCLE.questions().stream().collect(Collectors.toMap(QuestionRow::id, Function.identity()));

    private static RatingModel model(long seed) {
        return RatingModel.of(CYCLE.people(), CYCLE.competencies(), CYCLE.questions(), seed);
    }

    @Nested
    class Seed {

        @Test
        void the_same_seed_gives_the_same_entries() {
            assertThat(model(5).entries()).isEqualTo(model(5).entries());
        }

        @Test
        void another_seed_gives_other_entries() {
            assertThat(model(5).entries()).isNotEqualTo(model(6).entries());
        }

        @Test
        void the_locale_of_the_machine_changes_nothing() {
            Locale before = Locale.getDefault();
            List<FeedbackEntry> entries = model(5).entries();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(model(5).entries()).isEqualTo(entries);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class A_year_before {

        private final RatingModel before =
                RatingModel.yearBefore(CYCLE.people(), CYCLE.competencies(), CYCLE.questions(), 1);

        @Test
        void people_were_not_quite_as_good_on_average() {
            double growth = CYCLE.people().stream()
                    .filter(person -> !person.external())
                    .flatMapToDouble(person -> CYCLE.competencies().stream()
                            .mapToDouble(competency -> model(1).trueLevel(person.id(), competency.id())
                                    - before.trueLevel(person.id(), competency.id())))
                    .average()
                    .orElseThrow();
            assertThat(growth).isCloseTo(0.15, within(0.04));
        }

        @Test
        void other_raters_were_asked_and_answered_otherwise() {
            assertThat(before.entries()).isNotEqualTo(CYCLE.entries()).hasSizeBetween(280, 320);
        }
    }

    @Nested
    class Invitations {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 360, -1})
        void there_are_about_300_to_38_targets(long seed) {
            List<FeedbackEntry> entries = model(seed).entries();

            assertThat(entries).hasSizeBetween(280, 320);
            assertThat(entries.stream().map(FeedbackEntry::targetId).distinct()).hasSize(38);
            assertThat(entries.stream().map(e -> List.of(e.targetId(), e.raterId())))
                    .doesNotHaveDuplicates();
        }

        @Test
        void groups_are_as_the_hierarchy_says() {
            Map<String, PersonRow> people =
                    CYCLE.people().stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));

            assertThat(CYCLE.entries()).allSatisfy(entry -> {
                PersonRow target = Objects.requireNonNull(people.get(entry.targetId()));
                PersonRow rater = Objects.requireNonNull(people.get(entry.raterId()));
                assertThat(target.external()).isFalse();
                assertThat(entry.group().equals("SELF")).isEqualTo(target.equals(rater));
                assertThat(entry.group().equals("EXTERNAL")).isEqualTo(rater.external());
                assertThat(entry.group().equals("MANAGER"))
                        .isEqualTo(target.managerId().filter(rater.id()::equals).isPresent());
                assertThat(entry.group().equals("DIRECT_REPORT"))
                        .isEqualTo(rater.managerId().filter(target.id()::equals).isPresent());
            });
        }

        @Test
        void everybody_but_the_head_has_a_manager_and_three_to_five_peers() {
            Map<String, Map<String, Long>> sizes = CYCLE.entries().stream()
                    .collect(Collectors.groupingBy(
                            FeedbackEntry::targetId,
                            TreeMap::new,
                            Collectors.groupingBy(FeedbackEntry::group, Collectors.counting())));

            assertThat(sizes).allSatisfy((target, groups) -> {
                assertThat(groups).containsEntry("SELF", 1L);
                if (!target.equals("P01")) {
                    assertThat(groups).containsEntry("MANAGER", 1L);
                    assertThat(groups.get("PEER")).isBetween(3L, 5L);
                }
            });
        }

        @Test
        void one_in_twenty_is_declined_one_in_twenty_a_draft_and_a_few_stay_without_answer() {
            Map<Outcome, Long> outcomes = CYCLE.entries().stream()
                    .collect(Collectors.groupingBy(FeedbackEntry::outcome, Collectors.counting()));
            double all = CYCLE.entries().size();

            assertThat(outcomes.getOrDefault(Outcome.DECLINED, 0L) / all).isCloseTo(0.05, within(0.005));
            assertThat(outcomes.getOrDefault(Outcome.DRAFT, 0L) / all).isCloseTo(0.05, within(0.005));
            assertThat(outcomes.getOrDefault(Outcome.NO_ANSWER, 0L) / all).isCloseTo(0.04, within(0.005));
        }

        @Test
        void only_who_declines_gives_a_reason_and_no_answers() {
            assertThat(CYCLE.entries()).allSatisfy(entry -> {
                assertThat(entry.declineReason().isPresent()).isEqualTo(entry.outcome() == Outcome.DECLINED);
                assertThat(entry.answers().isEmpty())
                        .isEqualTo(entry.outcome() == Outcome.DECLINED || entry.outcome() == Outcome.NO_ANSWER);
            });
        }
    }

    @Nested
    class Answers {

        @Test
        void submitted_ones_answer_every_required_question_once() {
            Set<String> required = CYCLE.questions().stream()
                    .filter(QuestionRow::required)
                    .map(QuestionRow::id)
                    .collect(Collectors.toSet());

            assertThat(submitted(e -> true))
                    .allSatisfy(entry -> assertThat(entry.answers().stream().map(AnswerRow::questionId))
                            .doesNotHaveDuplicates()
                            .containsAll(required));
        }

        @Test
        void drafts_are_partly_full() {
            assertThat(CYCLE.entries().stream().filter(e -> e.outcome() == Outcome.DRAFT))
                    .allSatisfy(entry -> assertThat(entry.answers()).hasSizeBetween(4, 18));
        }

        @Test
        void ratings_are_points_of_the_scale_and_use_all_of_it() {
            assertThat(CYCLE.entries().stream()
                            .flatMap(e -> e.answers().stream())
                            .flatMap(a -> a.rating().stream())
                            .distinct())
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        }

        @Test
        void each_kind_of_question_gets_its_kind_of_answer() {
            assertThat(CYCLE.entries().stream().flatMap(e -> e.answers().stream()))
                    .allSatisfy(answer -> {
                        boolean rated = question(answer).type() == QuestionType.RATED;
                        assertThat(answer.comment().isPresent()).isEqualTo(!rated);
                        assertThat(answer.rating().isPresent()).isEqualTo(rated && !answer.notObserved());
                    });
        }

        @Test
        void no_comment_is_said_twice_of_one_target() {
            List<List<String>> said = new ArrayList<>();
            CYCLE.entries()
                    .forEach(e -> e.answers()
                            .forEach(a -> a.comment().ifPresent(text -> said.add(List.of(e.targetId(), text)))));

            assertThat(said).hasSizeGreaterThan(200).doesNotHaveDuplicates();
            assertThat(new HashSet<>(said.stream().map(s -> s.get(1)).toList())).hasSizeGreaterThan(60);
        }

        @Test
        void who_stands_further_away_observes_less() {
            assertThat(notObserved("SELF")).isZero();
            assertThat(notObserved("MANAGER")).isLessThan(notObserved("PEER"));
            assertThat(notObserved("PEER")).isLessThan(notObserved("EXTERNAL"));
        }

        private double notObserved(String group) {
            List<AnswerRow> answers = submitted(e -> e.group().equals(group)).stream()
                    .flatMap(e -> e.answers().stream())
                    .filter(a -> question(a).type() == QuestionType.RATED)
                    .toList();
            return answers.stream().filter(AnswerRow::notObserved).count() / (double) answers.size();
        }
    }

    @Nested
    class Structure {

        private final RatingModel model = model(1);

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 360})
        void what_others_see_follows_the_true_level(long seed) {
            RatingModel other = model(seed);
            Map<List<String>, List<Double>> seen =
                    new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
            other.entries().stream()
                    .filter(e -> !e.group().equals("SELF"))
                    .forEach(e -> scores(e)
                            .forEach((competency, score) -> seen.computeIfAbsent(
                                            List.of(e.targetId(), competency), key -> new ArrayList<>())
                                    .add(score)));
            double[] truth = seen.keySet().stream()
                    .mapToDouble(key -> other.trueLevel(key.get(0), key.get(1)))
                    .toArray();
            double[] means = seen.values().stream()
                    .mapToDouble(scores -> Statistics.mean(Statistics.array(scores)))
                    .toArray();

            assertThat(Statistics.correlation(truth, means)).isBetween(0.88, 0.99);
        }

        @Test
        void people_overrate_themselves_and_managers_are_strict() {
            assertThat(bias("SELF")).isGreaterThan(bias("PEER") + 0.05);
            assertThat(bias("MANAGER")).isLessThan(bias("PEER") - 0.1).isLessThan(bias("DIRECT_REPORT") - 0.1);
        }

        /** Under independent noise two answers of one rater to different competencies would not be related. */
        @Test
        void a_rater_errs_in_one_direction() {
            List<Double> ones = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            for (FeedbackEntry entry : submitted(e -> true)) {
                List<Double> errors = errors(entry);
                for (int i = 0; i + 1 < errors.size(); i += 2) {
                    ones.add(errors.get(i));
                    others.add(errors.get(i + 1));
                }
            }

            assertThat(Statistics.correlation(Statistics.array(ones), Statistics.array(others)))
                    .isGreaterThan(0.3);
        }

        @Test
        void a_lenient_rater_is_lenient_to_all_targets() {
            List<Double> first = new ArrayList<>();
            List<Double> second = new ArrayList<>();
            submitted(e -> e.group().equals("PEER")).stream()
                    .collect(Collectors.groupingBy(FeedbackEntry::raterId, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(entries -> {
                        for (int i = 0; i + 1 < entries.size(); i++) {
                            first.add(Statistics.mean(Statistics.array(errors(entries.get(i)))));
                            second.add(Statistics.mean(Statistics.array(errors(entries.get(i + 1)))));
                        }
                    });

            assertThat(Statistics.correlation(Statistics.array(first), Statistics.array(second)))
                    .isGreaterThan(0.25);
        }

        @Test
        void reverse_scored_answers_are_stored_as_given() {
            List<Double> straight = new ArrayList<>();
            List<Double> reverse = new ArrayList<>();
            for (FeedbackEntry entry : submitted(e -> true)) {
                Map<String, Integer> given = entry.answers().stream()
                        .filter(a -> a.rating().isPresent())
                        .collect(Collectors.toMap(
                                AnswerRow::questionId, a -> a.rating().orElseThrow()));
                if (given.containsKey("Q03") && given.containsKey("Q04")) {
                    straight.add((double) given.getOrDefault("Q03", 0));
                    reverse.add((double) given.getOrDefault("Q04", 0));
                }
            }

            assertThat(QUESTIONS.get("Q04")).matches(QuestionRow::reverse);
            assertThat(Statistics.correlation(Statistics.array(straight), Statistics.array(reverse)))
                    .isLessThan(-0.5);
        }

        private double bias(String group) {
            return submitted(e -> e.group().equals(group)).stream()
                    .flatMap(e -> errors(e).stream())
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElseThrow();
        }

        private List<Double> errors(FeedbackEntry entry) {
            List<Double> errors = new ArrayList<>();
            scores(entry)
                    .forEach((competency, score) -> errors.add(score - model.trueLevel(entry.targetId(), competency)));
            return errors;
        }
    }

    private static List<FeedbackEntry> submitted(Predicate<FeedbackEntry> filter) {
        return CYCLE.entries().stream()
                .filter(e -> e.outcome() == Outcome.SUBMITTED)
                .filter(filter)
                .toList();
    }

    /** The rater's mean for each competency, reverse-scored answers turned. */
    private static Map<String, Double> scores(FeedbackEntry entry) {
        return entry.answers().stream()
                .filter(a -> a.rating().isPresent())
                .collect(Collectors.groupingBy(
                        a -> question(a).competencyId().orElseThrow(),
                        TreeMap::new,
                        Collectors.averagingDouble(a -> question(a).reverse()
                                ? 6 - a.rating().orElseThrow()
                                : a.rating().orElseThrow())));
    }

    private static QuestionRow question(AnswerRow answer) {
        return Objects.requireNonNull(QUESTIONS.get(answer.questionId()));
    }
}
