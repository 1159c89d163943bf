package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.SmallGroups;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What has happened in a made-up company up to a day: a first round of feedback that is closed, with reports and plans,
 * and a second one that has some answers. All of it is done by the services, on a clock and chance of its own.
 */
final class SampleHistory {
    /** The day on which all this ends. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int FIRST_ROUND_AGO = 75;
    private static final int SECOND_ROUND_AGO = 5;

    private final SteppingClock clock = new SteppingClock();
    private final Planner planner;
    private final long seed;

    SampleHistory(Persistence persistence, long seed) {
        this.seed = seed;
        planner = Planner.builder()
                .persistence(persistence)
                .clock(clock)
                .random(new Random(seed))
                .build();
    }

    Groundwork lived(String name, SampleCompany company, Confidentiality confidentiality) {
        CycleInput first = company.cycle(seed, 0, 12);
        CycleInput second = company.begun(company.cycle(seed + 1, 9, 9));
        List<FeedbackEntry> entries = Stream.concat(first.entries().stream(), second.entries().stream())
                .toList();
        LocalDate before = TODAY.minusDays(FIRST_ROUND_AGO);
        clock.stepsFrom(before.minusDays(20));
        Groundwork groundwork = Groundwork.lay(
                planner,
                settings(name, "Working at " + name, confidentiality, before),
                first,
                entries,
                Progress.SILENT);
        clock.stepsFrom(before);
        new CycleRun(planner, Progress.SILENT)
                .run(groundwork, settings(name, "First round", confidentiality, before), first, Course.BEGUN);
        LocalDate now = TODAY.minusDays(SECOND_ROUND_AGO);
        clock.stepsFrom(now);
        new AnswerCollection(planner, groundwork.staff(), groundwork.questionnaire(), second.people())
                .gather(settings(name, "Second round", confidentiality, now), second.entries(), Progress.SILENT);
        return groundwork;
    }

    private CycleSettings settings(String name, String cycle, Confidentiality confidentiality, LocalDate day) {
        SmallGroups small = confidentiality == Confidentiality.ANONYMOUS ? SmallGroups.EXCLUDE : SmallGroups.COMBINE;
        return new CycleSettings(name, cycle, confidentiality, 3, small, day, true, seed);
    }

    /** Goes on by some seconds each time somebody looks at it. */
    private static final class SteppingClock extends Clock {
        private static final Duration STEP = Duration.ofMillis(7_301);

        private Instant now = Instant.EPOCH;

        void stepsFrom(LocalDate day) {
            now = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new IllegalStateException("the history is made in UTC");
        }

        @Override
        public Instant instant() {
            now = now.plus(STEP);
            return now;
        }
    }
}
