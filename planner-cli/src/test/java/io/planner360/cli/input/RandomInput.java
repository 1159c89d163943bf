package io.planner360.cli.input;

import io.planner360.cli.input.ScaleRow.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes input that is right, full of characters that files get wrong. */
final class RandomInput {

    private static final List<String> PIECES = List.of(
            "a", "Z", "7", " ", "-", ",", "\"", "\n", "\r\n", ";", "'", "=", "é", "ß", "ש", "م", "漢", "🙂", "👩‍👧",
            "𝒜", "\t");

    private final Random random;

    RandomInput(Random random) {
        this.random = random;
    }

    CycleInput next() {
        List<PersonRow> people = some(2 + random.nextInt(6), this::person);
        List<CompetencyRow> competencies = some(1 + random.nextInt(3), this::competency);
        List<QuestionRow> questions = some(1 + random.nextInt(5), i -> question(i, competencies));
        List<ResourceRow> resources = some(random.nextInt(3), i -> resource(i, competencies));
        List<FeedbackEntry> entries = new ArrayList<>();
        for (PersonRow target : people) {
            for (PersonRow rater : people) {
                if (!target.external() && (entries.isEmpty() || random.nextBoolean())) {
                    entries.add(entry(target, rater, questions));
                }
            }
        }
        return new CycleInput(people, competencies, questions, resources, entries);
    }

    private PersonRow person(int i) {
        boolean external = i > 1 && random.nextInt(4) == 0;
        Optional<String> manager =
                i == 0 || external ? Optional.empty() : Optional.of("p-" + random.nextInt(Math.min(i, 2)));
        return new PersonRow(
                "p-" + i,
                "p" + i + "@" + (random.nextBoolean() ? "acme.example" : "bücher.example"),
                text(),
                text(),
                name(),
                name(),
                manager,
                external);
    }

    private CompetencyRow competency(int i) {
        boolean valued = random.nextBoolean();
        return new CompetencyRow(
                "c, " + i,
                name(),
                name(),
                text(),
                BigDecimal.valueOf(1 + random.nextInt(999), 2),
                some(
                        1 + random.nextInt(5),
                        level -> new LevelRow(
                                level + 1,
                                name(),
                                some(random.nextInt(3), n -> n + name()),
                                valued
                                        ? Optional.of(BigDecimal.valueOf(level * 100L + random.nextInt(100), 2))
                                        : Optional.empty(),
                                some(random.nextInt(3), n -> level + "/" + n + name()))));
    }

    private QuestionRow question(int i, List<CompetencyRow> competencies) {
        boolean rated = i == 0 || random.nextInt(3) > 0;
        int competency = random.nextInt(competencies.size());
        return new QuestionRow(
                "q" + i,
                rated ? QuestionType.RATED : QuestionType.COMMENT,
                rated || random.nextBoolean()
                        ? Optional.of(competencies.get(competency).id())
                        : Optional.empty(),
                text(),
                rated && random.nextBoolean(),
                random.nextBoolean(),
                rated ? Optional.of(scale(competency)) : Optional.empty());
    }

    private static ScaleRow scale(int competency) {
        if (competency == 0) {
            return new ScaleRow("0-4", some(5, value -> new Point(value, String.valueOf(value))));
        }
        return new ScaleRow(
                "-1=No, \"never\"|0=Ja=1|1=🙂",
                List.of(new Point(-1, "No, \"never\""), new Point(0, "Ja=1"), new Point(1, "🙂")));
    }

    private ResourceRow resource(int i, List<CompetencyRow> competencies) {
        return new ResourceRow(
                "r" + i,
                text(),
                random.nextBoolean() ? "book" : "coaching",
                text(),
                random.nextBoolean() ? Optional.empty() : Optional.of("https://acme.example/?a=1,2&b=ü"),
                1 + random.nextInt(1000),
                competencies.stream().map(CompetencyRow::id).toList(),
                random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(5)),
                random.nextBoolean() ? "en" : "pt-BR");
    }

    private FeedbackEntry entry(PersonRow target, PersonRow rater, List<QuestionRow> questions) {
        String group = target.id().equals(rater.id()) ? "SELF" : rater.external() ? "EXTERNAL" : "PEER";
        List<AnswerRow> answers = new ArrayList<>();
        for (QuestionRow question : questions) {
            if (question.required() || answers.isEmpty() || random.nextBoolean()) {
                answers.add(answer(question));
            }
        }
        return new FeedbackEntry(target.id(), rater.id(), group, Outcome.SUBMITTED, Optional.empty(), answers);
    }

    private AnswerRow answer(QuestionRow question) {
        return question.scale()
                .map(scale -> {
                    boolean observed = random.nextInt(5) > 0;
                    int points = scale.points().size();
                    return new AnswerRow(
                            question.id(),
                            observed ? Optional.of(scale.lowest() + random.nextInt(points)) : Optional.empty(),
                            !observed,
                            Optional.empty());
                })
                .orElseGet(() -> new AnswerRow(question.id(), Optional.empty(), false, Optional.of(text())));
    }

    /** Any text with something to see in it. */
    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(8)).forEach(i -> text.append(piece()));
        return text.append('x').append(piece()).toString();
    }

    /** A text without white space around it. */
    private String name() {
        return "x" + text() + "y";
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static <T> List<T> some(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
