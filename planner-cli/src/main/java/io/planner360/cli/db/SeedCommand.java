package io.planner360.cli.db;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.PlannerSeeds;
import io.planner360.migrations.PlannerSeeds.Applied;
import io.planner360.migrations.PlannerSeeds.Environment;
import io.planner360.migrations.SampleOrganization;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner db seed}. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = "Puts in what a database begins with, all or nothing, and once: what is there stays as it is."
                + " prod: standard categories, types of resources and settings. dev: these, and two made-up companies"
                + " with people, forms and answers. A database for production never gets development data.")
final class SeedCommand implements Callable<Integer> {
    private static final List<Counted> TOLD = List.of(
            new Counted("organizations", "organization", "organizations"),
            new Counted("users", "account", "accounts"),
            new Counted("user_organizations", "member", "members"),
            new Counted("competency_frameworks", "competency framework", "competency frameworks"),
            new Counted("competencies", "competency", "competencies"),
            new Counted("role_profiles", "role profile", "role profiles"),
            new Counted("feedback_forms", "form", "forms"),
            new Counted("feedback_cycles", "cycle", "cycles"),
            new Counted("feedback_invitations", "invitation", "invitations"),
            new Counted("feedback_responses", "answer", "answers"),
            new Counted("published_reports", "report", "reports"),
            new Counted("learning_plans", "learning plan", "learning plans"),
            new Counted("learning_resources", "resource to learn from", "resources to learn from"),
            new Counted("standards", "standard", "standards"));

    private final Console console;

    @Mixin
    private final DatabaseOptions database;

    @Option(
            names = "--env",
            required = true,
            paramLabel = "ENV",
            description = "One of prod, dev. The first call decides for good what the database is for.")
    private Environment environment = Environment.PROD;

    SeedCommand(Console console, DatabaseOptions database) {
        this.console = console;
        this.database = database;
    }

    /** What is told of a table. */
    private record Counted(String table, String one, String many) {
        String of(long rows) {
            return rows + " " + (rows == 1 ? one : many);
        }
    }

    @Override
    public Integer call() {
        try (SchemaOwner owner = SchemaOwner.of(database.settings().existing())) {
            int pending = owner.ask(PlannerSchema::status).pending().size();
            if (pending > 0) {
                console.err()
                        .println("planner: the schema is not up to date, "
                                + new Counted("", "change is", "changes are").of(pending)
                                + " missing; run planner db migrate first");
                return Exit.FAILED;
            }
            Optional<String> refusal = owner.askSeeds(seeds -> seeds.refusal(environment));
            if (refusal.isPresent()) {
                console.err().println("planner: " + refusal.get());
                return Exit.BAD_INPUT;
            }
            Applied applied = owner.askSeeds(seeds -> seeds.apply(environment));
            tell(applied);
            owner.askSeeds(PlannerSeeds::samples).forEach(this::tell);
        }
        return Exit.DONE;
    }

    private void tell(Applied applied) {
        if (applied.seeds().isEmpty()) {
            console.out().println("Nothing to do: the seeds are there already.");
            return;
        }
        console.out().println("Added:");
        TOLD.stream()
                .filter(counted -> applied.in(counted.table()) > 0)
                .forEach(counted -> console.out().println("  " + counted.of(applied.in(counted.table()))));
    }

    private void tell(SampleOrganization sample) {
        PrintStream out = console.out();
        out.println();
        out.println(sample.name() + " is made up. Its cycle \"" + sample.cycleName() + "\" collects answers until "
                + sample.closingDay() + ", an earlier one has reports.");
        out.println(sample.email() + " may do everything in it; there are no passwords. Read and invite:");
        out.println("planner report --organization " + sample.id() + " --cycle " + sample.reported() + " --as "
                + sample.administrator());
        out.println("planner invite FILE --tokens FILE --organization " + sample.id() + " --cycle " + sample.cycle()
                + " --as " + sample.administrator());
    }
}
