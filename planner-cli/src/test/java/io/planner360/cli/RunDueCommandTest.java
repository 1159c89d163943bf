package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.DueWork;
import io.planner360.application.notification.DeliveryCounts;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDueCommandTest {
    @TempDir
    private Path directory;

    @Test
    void writesAMessageToEverybodyWhoHasSomethingToReadAndOnlyOnce() throws IOException {
        assertThat(Program.run("demo", "--data", path("data"), "--out", path("out"))
                        .exitCode())
                .isZero();

        Program first = runDue();

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("Closed 0 cycles, gave 0 reminders, told of ");
        assertThat(mails("cycle-closed")).isNotEmpty();
        assertThat(Files.readString(mails("cycle-closed").get(0)))
                .startsWith("To: ")
                .contains("Subject: ", "takes no answers any more");

        Program second = runDue();

        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .isEqualToIgnoringNewLines(
                        "Closed 0 cycles, gave 0 reminders, told of 0 overdue objectives, delivered 0 events.");
    }

    @Test
    void endsWithAFailureWhereSomethingWasNotDone() {
        DeliveryCounts fine = new DeliveryCounts(1, 0, 0);
        PlannerException failure = new PersistenceUnavailable("The database is not available for now.", null);

        assertThat(told(new DueWork(2, 0, 0, fine, List.of())))
                .isEqualTo(new Program(
                        0,
                        "Closed 2 cycles, gave 0 reminders, told of 0 overdue objectives, delivered 1 event.\n",
                        ""));
        assertThat(told(new DueWork(1, 1, 1, new DeliveryCounts(0, 1, 2), List.of())))
                .isEqualTo(new Program(
                        1, "Closed 1 cycle, gave 1 reminder, told of 1 overdue objective, delivered 0 events.\n", """
                        planner: 1 delivery failed and will be tried again
                        planner: 2 deliveries failed too often and will not be tried again
                        """));
        assertThat(told(new DueWork(1, 1, 1, fine, List.of(failure))))
                .isEqualTo(new Program(
                        1, "Closed 1 cycle, gave 1 reminder, told of 1 overdue objective, delivered 1 event.\n", """
                        planner: The database is not available for now.
                        """));
    }

    private static Program told(DueWork work) {
        return Program.of(console -> RunDueCommand.told(console, work));
    }

    @Test
    void saysThatThereIsNoDatabase() {
        Program program = Program.run("run-due", "--data", path("nothing"), "--mail", path("mail"));

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.errorLines())
                .containsExactly("planner: there is no database in " + path("nothing")
                        + "; --data names the directory of another");
        assertThat(directory.resolve("nothing")).doesNotExist();
    }

    @Test
    void explainsItself() {
        Program help = Program.run("run-due", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--mail", "--data", "Ends with:", "dead letters");
    }

    private Program runDue() {
        return Program.run("run-due", "--data", path("data"), "--mail", path("mail"));
    }

    private List<Path> mails(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("mail"))) {
            return files.filter(file -> file.toString().contains(kind)).sorted().toList();
        }
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }
}
