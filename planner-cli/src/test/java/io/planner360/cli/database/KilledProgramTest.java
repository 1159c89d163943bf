package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** However a program ends, the next one starts, and finds what was stored. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProgramTest {

    private static final long SEED = 360;
    private static final int LATER_STARTS = 10;

    /** One home for all tests: each works on what the others have left. */
    @TempDir
    private static Path shared;

    /** The first, since only a first start unpacks and initialises. */
    @Test
    @Order(1)
    void killedWhileItUnpacksAndInitialises() throws Exception {
        Path home = home();
        try (ProgramUnderTest program = ProgramUnderTest.start(home, 1)) {
            program.await(() -> exists(home, "unfinished-*/postgresql/lib"));
            program.kill();
        }
        assertThat(exists(home, "postgresql-*")).isFalse();

        try (ProgramUnderTest program = ProgramUnderTest.start(home, 1)) {
            program.await(() -> exists(home, "unfinished-*/data/global"));
            program.kill();
        }
        assertThat(exists(home, "postgresql-*")).isTrue();
        assertThat(exists(home, "data")).as("complete").isFalse();

        assertThat(people()).isZero();
        // The killed program's initdb lives on for a moment, and may write again what was cleared away; a later start
        // clears that too.
        for (int start = 0; start < LATER_STARTS && exists(home, "unfinished-*"); start++) {
            assertThat(people()).isZero();
        }
        assertThat(exists(home, "unfinished-*")).as("left over").isFalse();
    }

    @Test
    void killedWhileTheServerStarts() throws Exception {
        int before = people();
        try (ProgramUnderTest program = ProgramUnderTest.start(home(), before + 1)) {
            program.await(() -> exists(home(), "data/postmaster.pid"));
            program.kill();
        }
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void killedWhileItStores() throws Exception {
        int before = people();
        long abandoned;
        try (ProgramUnderTest program = ProgramUnderTest.start(home(), before + 1)) {
            program.awaitStored(20);
            program.kill();
            abandoned = serverProcess();
            assertThat(ProcessHandle.of(abandoned))
                    .as("server without its program")
                    .isPresent();

            // The last one may be stored, but not yet reported.
            assertThat(people()).isBetween(before + program.stored(), before + program.stored() + 1);
        }
        assertEnds(abandoned);
    }

    @Test
    void killedWhileItStops() throws Exception {
        int before = people();
        try (ProgramUnderTest program = ProgramUnderTest.start(home(), before + 1)) {
            program.awaitStored(1);
            program.tellToClose();
            program.awaitClosing();
            program.kill();

            assertThat(people()).isEqualTo(before + program.stored());
        }
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        Random random = new Random(SEED);
        for (int round = 1; round <= 5; round++) {
            int before = people();
            int milliseconds = random.nextInt(2_000);
            try (ProgramUnderTest program = ProgramUnderTest.start(home(), before + 1)) {
                Thread.sleep(milliseconds);
                program.kill();

                assertThat(people())
                        .as("round %d of seed %d, killed after %d ms", round, SEED, milliseconds)
                        .isBetween(before + program.stored(), before + program.stored() + 1);
                assertThat(program.complaints()).isEmpty();
            }
        }
    }

    @Test
    void interrupted() throws Exception {
        int before = people();
        try (ProgramUnderTest program = ProgramUnderTest.start(home(), before + 1)) {
            program.awaitOpened();
            program.interrupt();
        }
        assertThat(exists(home(), "data/postmaster.pid"))
                .as("server still there")
                .isFalse();
    }

    private static Path home() {
        return shared.resolve("home");
    }

    private static int people() throws Exception {
        try (PlannerDatabase database = PlannerDatabase.open(new DatabaseSettings.Embedded(home()))) {
            return new People(database.dataSource()).count();
        }
    }

    /** The system needs a moment to forget it. */
    private static void assertEnds(long process) throws Exception {
        Optional<ProcessHandle> server = ProcessHandle.of(process);
        if (server.isPresent()) {
            server.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private static long serverProcess() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home().resolve("data/postmaster.pid")).get(0));
    }

    /** Whether a path is there, whose first name may be a pattern. */
    private static boolean exists(Path home, String path) {
        String first = path.replaceFirst("/.*", "");
        String rest = path.substring(Math.min(path.length(), first.length() + 1));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home, first)) {
            for (Path directory : found) {
                if (Files.exists(directory.resolve(rest))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
