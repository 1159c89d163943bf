package io.planner360.cli.input;

import static io.planner360.cli.input.QuestionColumn.*;

import io.planner360.cli.input.Questions.Asked;
import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problems;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code questions.csv}: what raters are asked. */
final class QuestionsFile {

    private QuestionsFile() {}

    static Questions read(CsvSource source, Competencies competencies, Problems problems) {
        CsvTable<QuestionColumn> table =
                CsvTable.read(source, QuestionColumn.class, problems).needsRows(problems);
        QuestionRules rules = new QuestionRules(competencies);
        table.rows().forEach(rules::check);
        List<QuestionRow> sound = table.rows().stream()
                .filter(CsvRow::isSound)
                .map(QuestionsFile::question)
                .toList();
        Map<String, Asked> asked = new HashMap<>();
        table.rows()
                .forEach(row ->
                        row.text(QUESTION_ID).ifPresent(id -> asked.putIfAbsent(id, new Asked(type(row), scale(row)))));
        return new Questions(
                sound,
                table.ids(QUESTION_ID),
                asked,
                table.isWhole() && sound.size() == table.rows().size());
    }

    static void write(Path file, List<QuestionRow> questions) {
        CsvOutput.write(file, QuestionColumn.class, questions.stream().map(QuestionsFile::cells));
    }

    static Optional<QuestionType> type(CsvRow<QuestionColumn> row) {
        return row.text(TYPE).map(word -> QuestionType.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<ScaleRow> scale(CsvRow<QuestionColumn> row) {
        return row.text(SCALE).flatMap(text -> ScaleText.parse(text).fold(wrong -> Optional.empty(), Optional::of));
    }

    private static QuestionRow question(CsvRow<QuestionColumn> row) {
        return new QuestionRow(
                row.needed(QUESTION_ID),
                type(row).orElseThrow(),
                row.text(COMPETENCY_ID),
                row.needed(TEXT),
                row.isYes(REVERSE),
                row.isYes(REQUIRED),
                scale(row));
    }

    private static Map<QuestionColumn, String> cells(QuestionRow question) {
        Map<QuestionColumn, String> cells = new EnumMap<>(QuestionColumn.class);
        cells.put(QUESTION_ID, question.id());
        cells.put(TYPE, question.type().name().toLowerCase(Locale.ROOT));
        cells.put(COMPETENCY_ID, question.competencyId().orElse(""));
        cells.put(TEXT, question.text());
        cells.put(REVERSE, YesNo.write(question.reverse()));
        cells.put(REQUIRED, YesNo.write(question.required()));
        cells.put(SCALE, question.scale().map(ScaleText::write).orElse(""));
        return cells;
    }
}
