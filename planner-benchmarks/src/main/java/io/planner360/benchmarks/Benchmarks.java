package io.planner360.benchmarks;

import static java.util.Objects.requireNonNull;

import io.planner360.benchmarks.database.Server;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Json;
import io.planner360.benchmarks.page.Page;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.benchmarks.part.Fork;
import io.planner360.benchmarks.part.Part;
import io.planner360.benchmarks.part.Sizes;
import io.planner360.benchmarks.part.Starting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures everything, or a part of it, and writes the page. */
@Command(
        name = "planner-benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Measures how fast the product is beside others that do the same work.")
public final class Benchmarks implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--only",
            split = ",",
            description = "Measure only these parts: ${COMPLETION-CANDIDATES}. The page keeps what is known of others.")
    private List<Part> only = List.of(Part.values());

    @Option(names = "--small", description = "Do little, to see that everything works. The figures say nothing.")
    private boolean small;

    @Option(names = "--work", description = "Where the server and the results are kept (${DEFAULT-VALUE}).")
    private Path work = Path.of("planner-benchmarks", "target", "benchmarks");

    @Option(names = "--page", description = "The page to write the figures into. Without it they are printed.")
    private Optional<Path> page = Optional.empty();

    /** The entry. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public void run() {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        try (Server server = Server.start(work.resolve("server").toAbsolutePath())) {
            String machine = Machine.describe(server.port());
            for (Part part : only) {
                long begun = System.nanoTime();
                out.println("measuring " + part.word() + " ...");
                String measured = Fork.of(part.options())
                        .run(
                                "part",
                                part.name(),
                                Integer.toString(server.port()),
                                (small ? Sizes.SMALL : Sizes.FULL).name());
                Files.createDirectories(work.resolve("results"));
                Files.writeString(results(part), measured);
                Json.read(measured, Results.class).figures().forEach(figure -> out.println("  " + line(figure)));
                out.println("  took " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
            }
            if (page.isPresent()) {
                new Page(page.get()).write(all(), machine);
                out.println("wrote " + page.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(Figure figure) {
        return figure.what() + ": " + figure.measured() + ", wanted " + figure.target() + ": "
                + (figure.met() ? "met" : "MISSED");
    }

    private Path results(Part part) {
        return work.resolve("results").resolve(part.word() + ".json");
    }

    private Results all() throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Part part : Part.values()) {
            if (Files.exists(results(part))) {
                Results known = Json.read(Files.readString(results(part)), Results.class);
                figures.addAll(known.figures());
                tables.addAll(known.tables());
            }
        }
        return new Results(figures, tables);
    }

    @Command(name = "part", hidden = true, description = "Measures a part in this JVM.")
    void part(@Parameters Part part, @Parameters int port, @Parameters Sizes sizes, @Parameters Path answer)
            throws IOException {
        Files.writeString(answer, Json.write(part.measure(sizes, port)));
    }

    @Command(name = "start", hidden = true, description = "Begins once in this JVM.")
    void start(@Parameters int port, @Parameters int number, @Parameters Path answer) throws IOException {
        Files.writeString(answer, Json.write(Starting.once(port, number)));
    }
}
