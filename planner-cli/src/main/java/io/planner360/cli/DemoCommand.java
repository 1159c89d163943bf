package io.planner360.cli;

import io.planner360.cli.console.Console;
import io.planner360.cli.cycle.CycleSettings;
import io.planner360.cli.cycle.TravelClock;
import io.planner360.cli.cycle.TwoCyclesRun;
import io.planner360.cli.demo.DemoOrganization;
import io.planner360.cli.mail.MailFolder;
import io.planner360.cli.mail.SentMail;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.notification.HandlerName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs the feedback cycles of two years in a made-up company, and writes reports, plans and a dashboard.")
final class DemoCommand implements Callable<Integer> {
    /** Of its own, so that {@code run-due} can be tried on what a demo has left. */
    private static final HandlerName MAIL = new HandlerName("demo-mail");

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "planner-demo",
            description = "Where the reports go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("planner-demo");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, another year of ratings. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Mixin
    private final StoreOptions store;

    DemoCommand(Console console, Clock clock, StoreOptions store) {
        this.console = console;
        this.clock = clock;
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        CycleSettings settings = new CycleSettings(
                DemoOrganization.NAME,
                "Annual 360 feedback",
                Confidentiality.ANONYMOUS,
                RaterGroup.DEFAULT_THRESHOLD,
                SmallGroups.COMBINE,
                LocalDate.now(clock),
                true,
                seed);
        DemoOrganization company = DemoOrganization.load();
        Path mail = out.resolve("mail");
        TravelClock travel = new TravelClock(clock);
        return new CycleJob(console, store)
                .run(
                        travel,
                        persistence -> List.of(new MailFolder(MAIL, persistence, mail)),
                        out,
                        (planner, progress) -> new TwoCyclesRun(planner, travel, new SentMail(mail), progress)
                                .run(settings, company.cycleBefore(seed), company.cycle(seed), out));
    }
}
