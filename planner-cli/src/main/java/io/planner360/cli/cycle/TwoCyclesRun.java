package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.mail.SentMail;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.report.Dashboard.NotificationRow;
import io.planner360.cli.report.TrendView;
import io.planner360.domain.organization.UserId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A cycle, and before it the one of a year ago: only then is there a course to show, and plans that ran late. */
public final class TwoCyclesRun {
    private static final Period BETWEEN = Period.ofYears(1);

    private final Planner planner;
    private final TravelClock clock;
    private final SentMail mail;
    private final Progress progress;

    /**
     * Runs nothing yet.
     *
     * @param clock the planner's
     * @param mail what the planner's handler writes
     */
    public TwoCyclesRun(Planner planner, TravelClock clock, SentMail mail, Progress progress) {
        this.planner = planner;
        this.clock = clock;
        this.mail = mail;
        this.progress = progress;
    }

    /** Runs both in an organization of their own, and writes what became of the later one. */
    public CycleSummary run(CycleSettings settings, CycleInput before, CycleInput now, Path directory)
            throws IOException {
        clock.putBack(BETWEEN);
        List<FeedbackEntry> entries =
                Stream.concat(before.entries().stream(), now.entries().stream()).toList();
        Groundwork groundwork = Groundwork.lay(planner, settings, now, entries, progress);
        CycleRun cycles = new CycleRun(planner, progress);
        LocalDate then = settings.today().minus(BETWEEN);
        CycleResult earlier = cycles.run(groundwork, settings.on(then).withYear(), before, Course.MOSTLY_DONE);
        planner.runDue(clock.instant());
        clock.putBack(Period.ZERO);
        CycleResult later = cycles.run(groundwork, settings.withYear(), now, Course.BEGUN);
        planner.runDue(clock.instant());
        return new ResultFiles(later, overview(earlier, later)).write(directory);
    }

    private Overview overview(CycleResult earlier, CycleResult later) throws IOException {
        List<NotificationRow> sent =
                mail.of(later.groundwork().staff().operator().organization());
        TrendViews trends = new TrendViews(planner, earlier, later);
        Map<UserId, TrendView> views = new HashMap<>();
        later.targets()
                .forEach(target -> trends.of(target.report().target())
                        .ifPresent(view -> views.put(target.report().target(), view)));
        return new Overview(views, Optional.of(new DashboardReading(planner, later).read(sent)));
    }
}
