package io.planner360.cli;

import io.planner360.application.Planner;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.organization.FindMember;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReadReport;
import io.planner360.cli.console.Console;
import io.planner360.cli.console.Exit;
import io.planner360.cli.cycle.RefusedCommand;
import io.planner360.cli.cycle.ReportText;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code planner report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Shows a released report; without --person, whose reports there are. What somebody may not read is"
                        + " refused here as everywhere.")
final class ReportCommand implements Callable<Integer> {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int PAGE = 500;

    private final Console console;
    private final Clock clock;

    @Option(names = "--organization", required = true, paramLabel = "ID", description = "Whose cycle it is.")
    private UUID organization = NOBODY;

    @Option(names = "--cycle", required = true, paramLabel = "ID", description = "Of which cycle.")
    private UUID cycle = NOBODY;

    @Option(names = "--as", required = true, paramLabel = "ID", description = "Who reads: the id of a person.")
    private UUID reader = NOBODY;

    @Option(names = "--person", paramLabel = "ID", description = "Whose report.")
    private @Nullable UUID person;

    @Mixin
    private final DatabaseOptions database;

    ReportCommand(Console console, Clock clock, DatabaseOptions database) {
        this.console = console;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public Integer call() {
        Actor actor = new Actor.Person(new OrganizationId(organization), new UserId(reader));
        try (OpenStore open = OpenStore.existing(database, clock)) {
            if (person == null) {
                list(open.planner(), actor);
            } else {
                show(open.planner(), actor, new UserId(person));
            }
        }
        return Exit.DONE;
    }

    private void list(Planner planner, Actor actor) {
        List<Membership> targets = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<PublishedReport> page =
                    accepted(planner.reports().reports(new ListReports(actor, new FeedbackCycleId(cycle), request)));
            page.items().forEach(report -> targets.add(member(planner, actor, report.target())));
            next = request.following(page);
        }
        targets.sort(Comparator.comparing(Membership::displayName)
                .thenComparing(target -> target.user().toString()));
        targets.forEach(target -> console.out().println(target.user() + "  " + target.displayName()));
    }

    private void show(Planner planner, Actor actor, UserId target) {
        FeedbackCycleId id = new FeedbackCycleId(cycle);
        PublishedReport report = accepted(planner.reports().report(new ReadReport(actor, id, target)));
        FeedbackForm form = accepted(planner.feedback()
                .forms()
                .find(new FindForm(
                        actor,
                        accepted(planner.feedback().cycles().find(new FindCycle(actor, id)))
                                .form())));
        new ReportText(
                        accepted(planner.competencies().frameworks().find(new FindFramework(actor, form.framework()))),
                        form)
                .lines(member(planner, actor, target).displayName(), report)
                .forEach(console.out()::println);
    }

    private static Membership member(Planner planner, Actor actor, UserId user) {
        return accepted(planner.organizations().member(new FindMember(actor, user)));
    }

    private static <T> T accepted(Either<Refusal, T> answer) {
        return answer.getOrElseThrow(RefusedCommand::new);
    }
}
