package io.planner360.cli;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.organization.FindAccount;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.input.InvitationsFile;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.domain.organization.Actor;
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
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InviteCommandTest {
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final Planner planner = Planner.builder()
            .persistence(InMemoryPersistence.create())
            .clock(clock)
            .build();
    private final OrganizationScenario works = Scenario.in(planner, clock).organization();
    private final Actor.Person target = works.engineers(1).get(0);
    private final Actor.Person peer = works.engineers(1).get(0);
    private final CycleScenario cycle = works.cycle().about(target);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory = Path.of("");

    private String email(Actor.Person person) {
        return granted(planner.organizations().account(new FindAccount(works.administrator(), person.user())))
                .email()
                .value();
    }

    private Path file(String... lines) throws IOException {
        Path file = directory.resolve("invitations.csv");
        Files.writeString(file, String.join("\n", lines));
        return file;
    }

    private int invite(Path file, Optional<Path> tokens) throws IOException {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new InvitationJob(console, planner)
                .run(
                        new ImportInvitations(
                                works.administrator(),
                                cycle.id(),
                                InvitationsFile.read(CsvSource.file(file)).get()),
                        "invitations.csv",
                        tokens);
    }

    @Test
    void invitesAndKeepsTheTokensOfRatersOutside() throws IOException {
        Path tokens = directory.resolve("tokens.csv");
        int exit = invite(
                file(
                        "rater_group,target,rater,name",
                        "PEER," + email(target) + "," + email(peer) + ",",
                        "EXTERNAL," + email(target) + ",cleo@client.test,\"Cleo, a Client\""),
                Optional.of(tokens));

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("2 invited;");
        assertThat(Files.readAllLines(tokens)).hasSize(2).first().isEqualTo("target,rater,token");
        assertThat(Files.readAllLines(tokens).get(1)).matches(email(target) + ",cleo@client.test,[\\w-]{40,}");
    }

    @Test
    void tellsEverythingThatIsWrongWithLineAndColumnAndLeavesNoFile() throws IOException {
        Path tokens = directory.resolve("tokens.csv");
        int exit = invite(
                file(
                        "target,rater,name,rater_group",
                        "nobody@works.test," + email(peer) + ",,PEER",
                        email(target) + ",cleo@client.test,\"Cleo\n a Client\",MANAGER",
                        email(target) + "," + email(target) + ",,PEER"),
                Optional.of(tokens));

        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "invitations.csv:2: target: must be the e-mail of a member who has accepted",
                        "invitations.csv:3: rater_group: must not be SELF or MANAGER for somebody outside",
                        "invitations.csv:5: rater_group: must be SELF for the target, and for nobody else",
                        "3 problems; nothing was stored.");
        assertThat(tokens).doesNotExist();
    }

    @Test
    void readsTheFileBeforeItOpensAStore() throws IOException {
        Program run = Program.run(arguments(file("target,rater,rater_group", "ada,bob@works.test,peer")));

        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.errorLines())
                .containsExactly(
                        directory.resolve("invitations.csv") + ":2: target: is not an e-mail address: 'ada'",
                        directory.resolve("invitations.csv") + ":2: rater_group: is not a rater group: 'peer'",
                        "2 problems; nothing was stored.");
    }

    @Test
    void needsAPlaceForTokens() throws IOException {
        Program run = Program.run(
                arguments(file("target,rater,name,rater_group", "ada@works.test,cleo@client.test,Cleo,EXTERNAL")));

        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("--tokens");
    }

    @Test
    void actsForNobodyWhoIsNotThere() throws IOException {
        Program run = Program.run(arguments(file("target,rater,rater_group", "ada@works.test,bob@works.test,PEER")));

        assertThat(run.exitCode()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).startsWith("planner: ").contains("MANAGE_FEEDBACK");
    }

    private static String[] arguments(Path file) {
        return new String[] {"invite", "--in-memory", "--organization", ID, "--cycle", ID, "--as", ID, file.toString()};
    }
}
