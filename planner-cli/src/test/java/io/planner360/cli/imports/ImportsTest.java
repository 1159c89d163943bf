package io.planner360.cli.imports;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Planner;
import io.planner360.application.feedback.imports.ImportedResponse;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.cli.input.RatingColumn;
import io.planner360.cli.input.csv.CsvRows;
import io.planner360.cli.input.csv.CsvScan;
import io.planner360.cli.progress.LoggedProgress;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.scenario.CycleScenario;
import io.planner360.testkit.scenario.OrganizationScenario;
import io.planner360.testkit.scenario.Scenario;
import io.planner360.testkit.shared.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final Path PAGE = Path.of("..", "docs", "file-formats.md");
    private static final String HEADER = "target,rater,rater_group,question_id,rating,comment";

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final Planner planner = Planner.builder()
            .persistence(InMemoryPersistence.create())
            .clock(clock)
            .build();
    private final OrganizationScenario works = Scenario.in(planner, clock).organization();
    private final Actor.Person target = works.engineers(1).get(0);
    private final List<Actor.Person> peers = works.engineers(3);
    private final CycleScenario cycle = collecting();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path directory = Path.of("");

    private CycleScenario collecting() {
        CycleScenario about = works.cycle().about(target);
        peers.forEach(peer -> about.asking(peer, RaterGroupCode.PEER));
        return about.collecting();
    }

    private String email(Actor.Person person) {
        return granted(planner.organizations().account(new FindAccount(works.administrator(), person.user())))
                .email()
                .value();
    }

    private List<String> answers(Actor.Person rater, String first, String second) {
        String row = email(target) + "," + email(rater) + ",PEER,";
        return List.of(row + "1," + first + ",", row + "2," + second + ",", row + "3,,\"Well done,\nas ever\"");
    }

    private Path file(List<String> rows) throws IOException {
        return write((HEADER + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(directory.resolve("ratings.csv"), content);
    }

    private boolean run(Path file, Optional<Path> problems, OptionalInt batch) throws IOException {
        Imports imports = new Imports(
                out,
                out,
                new LoggedProgress(out, Duration.ofSeconds(5), () -> nanos.addAndGet(6_000_000_000L)),
                () -> 1);
        return imports.ratings(
                new ImportOrder("ratings.csv", file, Optional.empty(), batch, problems),
                planner,
                works.administrator(),
                cycle.id());
    }

    private List<String> told(byte[] content) throws IOException {
        assertThat(run(write(content), Optional.empty(), OptionalInt.empty())).isFalse();
        return lines();
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void storesAFileAndTellsHowFarItIs() throws IOException {
        List<String> rows = new ArrayList<>(answers(peers.get(0), "4", "NA"));
        rows.addAll(answers(peers.get(1), "1", "5"));
        assertThat(run(file(rows), Optional.empty(), OptionalInt.of(1))).isTrue();
        assertThat(lines()).anyMatch(line -> line.matches("Checking: 100 % 0 rows, .* rows/s"));
        assertThat(lines()).anyMatch(line -> line.matches("Storing: 100 % 3 rows, .* rows/s"));
        assertThat(lines()).last().asString().startsWith("Imported: 6 rows in ");

        assertThat(run(file(rows), Optional.empty(), OptionalInt.empty())).isTrue();
        assertThat(lines()).last().asString().startsWith("Already imported: 6 rows with the key ");
    }

    @Test
    void tellsProblemsByLineAndStoresNothing() throws IOException {
        List<String> rows = new ArrayList<>(answers(peers.get(0), "4", "six"));
        rows.addAll(answers(peers.get(1), "9", "1"));
        rows.addAll(answers(peers.get(2), "1", "1"));
        rows.addAll(answers(peers.get(2), "1", "1"));
        rows.add("too,few");
        assertThat(run(file(rows), Optional.empty(), OptionalInt.empty())).isFalse();
        assertThat(lines())
                .containsExactly(
                        "Checking: 100 % 0 rows, 0 rows/s",
                        "ratings.csv:3: rating: is neither a whole number nor NA: 'six'",
                        "ratings.csv:6: rating: must be 1 to 5",
                        "ratings.csv:14: question_id: is answered on a line before",
                        "ratings.csv:15: question_id: is answered on a line before",
                        "ratings.csv:16: question_id: is answered on a line before",
                        "ratings.csv:18: has 2 fields, the header has 6",
                        "6 problems. Nothing was stored.");
    }

    @Test
    void showsTheFirst100ProblemsAndWritesAllToAFile() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add("nobody" + i + "@works.test," + email(peers.get(0)) + ",PEER,1,3,");
        }
        Path problems = directory.resolve("problems.txt");
        assertThat(run(file(rows), Optional.of(problems), OptionalInt.empty())).isFalse();
        assertThat(lines().stream().filter(line -> line.startsWith("ratings.csv:")))
                .hasSize(100);
        assertThat(lines())
                .last()
                .asString()
                .isEqualTo("500 problems, of which the first 100 are shown; all of them are in " + problems
                        + ". Nothing was stored.");
        assertThat(Files.readAllLines(problems)).hasSize(500);
    }

    @Test
    void tellsAFileOfTheWrongKindInOneLine() throws IOException {
        assertThat(told(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .contains("ratings.csv:1: is not a CSV file but a ZIP archive, as spreadsheet programs write; export it"
                        + " as CSV");
    }

    @Test
    void tellsAnotherEncoding() throws IOException {
        assertThat(told((HEADER + "\nm\u00fcller@works.test,a,PEER,1,3,").getBytes(StandardCharsets.ISO_8859_1)))
                .contains("ratings.csv:2: is not UTF-8: byte 0xFC at byte 2 of the line (byte 54 of the file)");
    }

    @Test
    void tellsAnotherSeparator() throws IOException {
        assertThat(told((HEADER.replace(',', ';') + "\na;b").getBytes(StandardCharsets.UTF_8)))
                .contains("ratings.csv:1: is not a header: expected " + HEADER + ", with commas between them");
    }

    @Test
    void tellsAnotherHeader() throws IOException {
        assertThat(told("target,rater,group,question_id,rating,comment\na,b,PEER,1,3,"
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("ratings.csv:1: rater_group: column is missing");
    }

    @Test
    void tellsAFileWithoutRows() throws IOException {
        assertThat(told(HEADER.getBytes(StandardCharsets.UTF_8))).contains("ratings.csv:1: has a header but no rows");
        assertThat(told(new byte[0])).contains("ratings.csv:1: is empty");
    }

    @Test
    void tellsAFileThatIsNotThere() throws IOException {
        assertThat(run(directory.resolve("none.csv"), Optional.empty(), OptionalInt.empty()))
                .isFalse();
        assertThat(lines()).contains("ratings.csv:1: does not exist");
    }

    @Test
    void takesAQuoteThatIsNeverClosedForWhatItIs() throws IOException {
        assertThat(told((HEADER + "\na@b.test,c@d.test,PEER,3,,\"oops\n" + "x".repeat(300_000))
                        .getBytes(StandardCharsets.UTF_8)))
                .contains("ratings.csv:2: comment: the quote is never closed");
    }

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        int start = page.indexOf("### ratings.csv for a cycle that is there");
        List<String> example = page.stream()
                .skip(start + 1)
                .dropWhile(line -> !line.equals("```csv"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
        Path file = write(String.join("\n", example).getBytes(StandardCharsets.UTF_8));
        try (FileChunks<RatingColumn, ImportedResponse> chunks = new FileChunks<>(
                CsvRows.open("ratings.csv", file, RatingColumn.class, true),
                new RatingRows(),
                10,
                0,
                Optional.of(CsvScan.of("ratings.csv", file).get().checksum()))) {
            ReadChunk<ImportedResponse> only = chunks.next();
            assertThat(only.problems()).isEmpty();
            assertThat(only.chunk().last()).isTrue();
            assertThat(only.chunk().items())
                    .extracting(response ->
                            response.rater() + " " + response.answers().size())
                    .containsExactly("ada@acme.example 3", "eve@client.example 1");
        }
    }

    @Test
    void makesPeopleMembers() throws IOException {
        Path file = write(
                "email,first_name,last_name,manager\nzoe@works.test,Zoe,New,\nyan@works.test,Yan,New,zoe@works.test"
                        .getBytes(StandardCharsets.UTF_8));
        Imports imports = new Imports(out, out, Progress.SILENT, () -> 1);
        ImportOrder order =
                new ImportOrder("people.csv", file, Optional.empty(), OptionalInt.empty(), Optional.empty());
        assertThat(imports.people(order, planner, works.administrator())).isTrue();
        assertThat(lines()).last().asString().startsWith("Imported: 2 rows");
        write("email,first_name,last_name\nzoe@works.test,Zoe,New".getBytes(StandardCharsets.UTF_8));
        assertThat(imports.people(order, planner, works.administrator())).isFalse();
        assertThat(lines()).contains("people.csv:2: email: is a member's already");
    }

    @Test
    void changesWhatIsSaidOfMembers() throws IOException {
        Path file = write(("email,department,manager\n" + email(peers.get(0)) + ",Looms,\n" + email(peers.get(1)) + ",,"
                        + email(peers.get(0)) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        Imports imports = new Imports(out, out, Progress.SILENT, () -> 1);
        ImportOrder order = new ImportOrder("moves.csv", file, Optional.empty(), OptionalInt.of(1), Optional.empty());
        String title = membership(peers.get(0)).jobTitle();
        assertThat(imports.memberships(order, planner, works.administrator())).isTrue();
        assertThat(lines()).last().asString().startsWith("Imported: 2 rows");
        assertThat(membership(peers.get(0)).department()).isEqualTo("Looms");
        assertThat(membership(peers.get(0)).jobTitle()).isEqualTo(title);
        assertThat(membership(peers.get(1)).department()).isEmpty();
        assertThat(membership(peers.get(1)).manager()).contains(peers.get(0).user());
        write(("email,manager\n" + email(peers.get(0)) + "," + email(peers.get(1)) + "\nzoe@works.test,")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(imports.memberships(order, planner, works.administrator())).isFalse();
        assertThat(lines()).contains("moves.csv:3: email: must be the e-mail of a member");
        write(("email,manager\n" + email(peers.get(0)) + "," + email(peers.get(1))).getBytes(StandardCharsets.UTF_8));
        assertThat(imports.memberships(order, planner, works.administrator())).isFalse();
        assertThat(lines())
                .contains("moves.csv:2: manager: would be managed by this person, directly or through others");
    }

    private Membership membership(Actor.Person person) {
        return granted(planner.organizations().member(new FindMember(works.administrator(), person.user())));
    }

    @Test
    void asksRatersAndAddsTheTokensOfThoseOutsideToAFile() throws IOException {
        CycleScenario draft = works.cycle().about(target);
        Path file = write(("target,rater,name,rater_group\n"
                        + email(target) + ",cleo@client.test,Cleo,EXTERNAL\n"
                        + email(target) + "," + email(peers.get(0)) + ",,PEER\n"
                        + email(target) + ",dora@client.test,Dora,EXTERNAL\n")
                .getBytes(StandardCharsets.UTF_8));
        Imports imports = new Imports(out, out, Progress.SILENT, () -> 1);
        ImportOrder order =
                new ImportOrder("invitations.csv", file, Optional.empty(), OptionalInt.of(1), Optional.empty());
        assertThatThrownBy(
                        () -> imports.invitations(order, planner, works.administrator(), draft.id(), Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--tokens");
        Path tokens = directory.resolve("tokens.csv");
        assertThat(imports.invitations(order, planner, works.administrator(), draft.id(), Optional.of(tokens)))
                .isTrue();
        assertThat(Files.readAllLines(tokens)).hasSize(3).first().isEqualTo("target,rater,token");
        assertThat(Files.readAllLines(tokens).get(2)).startsWith(email(target) + ",dora@client.test,");
    }
}
