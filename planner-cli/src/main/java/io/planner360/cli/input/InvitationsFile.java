package io.planner360.cli.input;

import static io.planner360.cli.input.InvitationColumn.NAME;
import static io.planner360.cli.input.InvitationColumn.RATER;
import static io.planner360.cli.input.InvitationColumn.RATER_GROUP;
import static io.planner360.cli.input.InvitationColumn.TARGET;

import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problem;
import io.planner360.cli.input.csv.Problems;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code invitations.csv}: who is to be asked about whom, one row each; and the tokens that come of it. */
public final class InvitationsFile {
    private static final Pattern OF_LINE = Pattern.compile("line (\\d+), ([a-z]+)(\\.[a-z]+)?");

    private InvitationsFile() {}

    /** The rows, or everything that is wrong with them by themselves. */
    public static Either<List<Problem>, List<Line>> read(CsvSource source) {
        Problems problems = new Problems(source.name());
        CsvTable<InvitationColumn> table =
                CsvTable.read(source, InvitationColumn.class, problems).needsRows(problems);
        List<Problem> found = problems.byLine();
        return found.isEmpty()
                ? Either.right(table.rows().stream().map(InvitationsFile::line).toList())
                : Either.left(found);
    }

    private static Line line(CsvRow<InvitationColumn> row) {
        return new Line(row.line(), row.needed(TARGET), row.needed(RATER), row.text(NAME), row.needed(RATER_GROUP));
    }

    /** What the library says is wrong with the rows, in the words of the file. */
    public static List<Problem> problems(String file, List<Violation> violations) {
        Problems problems = new Problems(file);
        for (Violation violation : violations) {
            Matcher ofLine = OF_LINE.matcher(violation.field());
            if (ofLine.matches()) {
                problems.inCell(
                        Integer.parseInt(ofLine.group(1)), column(ofLine).header(), violation.problem());
            } else {
                problems.inFile(violation.toString());
            }
        }
        return problems.byLine();
    }

    private static InvitationColumn column(Matcher ofLine) {
        return switch (ofLine.group(2)) {
            case "target" -> TARGET;
            case "group" -> RATER_GROUP;
            default -> ".name".equals(ofLine.group(3)) ? NAME : RATER;
        };
    }

    /** Writes the tokens of raters outside, line by line as they were read. */
    public static void writeTokens(Path file, List<Line> lines, List<InvitedRater> invited) {
        CsvOutput.write(file, TokenColumn.class, rows(lines, invited).stream());
    }

    /** The same as rows to add to a file, with the header where it has none. */
    public static String tokens(List<Line> lines, List<InvitedRater> invited, boolean header) {
        return CsvOutput.text(TokenColumn.class, rows(lines, invited).stream(), header);
    }

    private static List<Map<TokenColumn, String>> rows(List<Line> lines, List<InvitedRater> invited) {
        List<Map<TokenColumn, String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            invited.get(i).token().ifPresent(token -> rows.add(row(line, token.text())));
        }
        return rows;
    }

    private static Map<TokenColumn, String> row(Line line, String token) {
        Map<TokenColumn, String> cells = new EnumMap<>(TokenColumn.class);
        cells.put(TokenColumn.TARGET, line.target());
        cells.put(TokenColumn.RATER, line.rater());
        cells.put(TokenColumn.TOKEN, token);
        return cells;
    }
}
