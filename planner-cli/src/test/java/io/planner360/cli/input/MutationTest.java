package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.input.csv.Problem;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MutationTest {

    private static final int RUNS = 2_000;
    private static final byte[] NASTY = "\",\n\r|=;0-9\0 \uFEFFé🙂NA*".getBytes(StandardCharsets.UTF_8);

    private static final Pattern PRINTED = Pattern.compile("[a-z]+\\.csv:[1-9][0-9]*: [^\\n\\r\\x00]+");

    @Test
    void damagedFilesGiveInputOrProblemsAndNeverAnException() {
        int refused = 0;
        for (long seed = 1; seed <= RUNS; seed++) {
            Either<List<Problem>, CycleInput> read = read(seed);
            if (read.isLeft()) {
                refused++;
                read.getLeft().forEach(MutationTest::checkPrinted);
            } else {
                assertThat(read.get().people()).as("seed %d", seed).isNotEmpty();
            }
        }
        assertThat(refused).as("runs that found a problem").isBetween(RUNS / 4, RUNS - 100);
    }

    private static Either<List<Problem>, CycleInput> read(long seed) {
        try {
            return damaged(Seeds.random(seed)).read();
        } catch (RuntimeException failure) {
            throw new AssertionError("seed " + seed, failure);
        }
    }

    private static void checkPrinted(Problem problem) {
        assertThat(PRINTED.matcher(problem.toString()).matches())
                .as("%s", problem)
                .isTrue();
    }

    private static SampleFiles damaged(Random random) {
        SampleFiles sample = SampleFiles.sound();
        List<String> names = SampleFiles.names();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            String file = names.get(random.nextInt(names.size()));
            sample.with(file, mutate(sample.bytes(file), random));
        }
        return sample;
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(5) == 0 ? 100 : 3));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> out.write(NASTY[random.nextInt(NASTY.length)]);
            case 1 -> out.write(random.nextInt(256));
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, length);
            }
            default -> {
                // Only what follows is left out.
            }
        }
        boolean insert = random.nextInt(3) == 0;
        int rest = insert ? at : at + length;
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
