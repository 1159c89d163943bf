package io.planner360.cli.cycle;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.planner360.cli.demo.RatingModel;
import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.CycleFiles;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.InputReader;
import io.planner360.cli.input.Outcome;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import io.planner360.cli.input.csv.CsvSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A made-up company of the development data, as the files beside this class tell it. */
final class SampleCompany {
    private static final Map<String, Double> SPEAKS =
            Map.of("SELF", 0.6, "MANAGER", 0.8, "PEER", 0.45, "DIRECT_REPORT", 0.4, "EXTERNAL", 0.35);

    private final CycleInput written;
    private final Map<String, List<String>> comments = new HashMap<>();

    private SampleCompany(CycleInput written) {
        this.written = written;
    }

    static SampleCompany load(String directory) {
        CycleFiles files = new CycleFiles(
                source(directory, "people.csv"),
                source(directory, "framework.csv"),
                source(directory, "questions.csv"),
                Optional.empty(),
                Optional.of(source(directory, "resources.csv")));
        SampleCompany company = new SampleCompany(InputReader.read(files).getOrElseThrow(problems -> {
            throw new IllegalStateException(directory + " is not well written: " + problems);
        }));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(directory + "/comments.csv"))) {
            rows.forEach(row -> company.comments
                    .computeIfAbsent(row.getField("use"), use -> new ArrayList<>())
                    .add(row.getField("text")));
            return company;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvSource source(String directory, String file) {
        return CsvSource.of(directory + "/" + file, () -> open(directory + "/" + file));
    }

    private static InputStream open(String file) {
        return requireNonNull(SampleCompany.class.getResourceAsStream(file), file);
    }

    CycleInput written() {
        return written;
    }

    /** A cycle about some of the people, from the one at that place on; the numbers follow from the seed. */
    CycleInput cycle(long seed, int from, int targets) {
        Set<String> about = new HashSet<>(written.people().stream()
                .filter(person -> !person.external())
                .skip(from)
                .limit(targets)
                .map(PersonRow::id)
                .toList());
        Random chance = new Random(seed);
        Set<List<String>> said = new HashSet<>();
        return with(
                RatingModel.of(written.people(), written.competencies(), written.questions(), seed).entries().stream()
                        .filter(entry -> about.contains(entry.targetId()))
                        .map(entry -> worded(entry, chance, said))
                        .toList());
    }

    /** The same cycle, of whose answers the later ones are still missing. */
    CycleInput begun(CycleInput cycle) {
        List<FeedbackEntry> entries = new ArrayList<>();
        for (int i = 0; i < cycle.entries().size(); i++) {
            FeedbackEntry entry = cycle.entries().get(i);
            entries.add(
                    i % 5 < 3
                            ? entry
                            : new FeedbackEntry(
                                    entry.targetId(),
                                    entry.raterId(),
                                    entry.group(),
                                    Outcome.NO_ANSWER,
                                    Optional.empty(),
                                    List.of()));
        }
        return with(entries);
    }

    private CycleInput with(List<FeedbackEntry> entries) {
        return new CycleInput(
                written.people(), written.competencies(), written.questions(), written.resources(), entries);
    }

    /** In the company's own words. */
    private FeedbackEntry worded(FeedbackEntry entry, Random chance, Set<List<String>> said) {
        List<AnswerRow> answers = new ArrayList<>(entry.answers());
        String self = entry.group().equals("SELF") ? "SELF_" : "";
        List<String> uses = List.of(self + "KEEP", self + "CHANGE");
        List<QuestionRow> open = written.questions().stream()
                .filter(question -> question.type() == QuestionType.COMMENT)
                .toList();
        for (int i = 0; i < open.size() && !entry.answers().isEmpty(); i++) {
            if (chance.nextDouble() < SPEAKS.getOrDefault(entry.group(), 0.0)) {
                List<String> unsaid = new ArrayList<>(comments.getOrDefault(uses.get(i), List.of()));
                unsaid.removeIf(text -> said.contains(List.of(entry.targetId(), text)));
                Collections.shuffle(unsaid, chance);
                String text = unsaid.get(0);
                said.add(List.of(entry.targetId(), text));
                answers.add(new AnswerRow(open.get(i).id(), Optional.empty(), false, Optional.of(text)));
            }
        }
        List<String> reasons = comments.getOrDefault("DECLINE", List.of());
        return new FeedbackEntry(
                entry.targetId(),
                entry.raterId(),
                entry.group(),
                entry.outcome(),
                entry.declineReason().map(reason -> reasons.get(chance.nextInt(reasons.size()))),
                answers);
    }
}
