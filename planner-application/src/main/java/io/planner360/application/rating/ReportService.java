package io.planner360.application.rating;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.ReportAccess;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReports.Released;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportEvent;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports and their release. Each method is one unit of work. A report that is withheld or recalled is
 * readable by nobody.
 */
public final class ReportService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final ReportAccess reportAccess;

    /** Made by the {@code Planner}. */
    public ReportService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.reportAccess = new ReportAccess(context);
    }

    /** See {@link ReleaseReport}. Says that it was done, and nothing of what the report holds. */
    public Either<Refusal, ReportStatus> release(ReleaseReport command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> context.stored().cycleToAnswer(command.cycle()))
                        .flatMap(cycle -> found(cycle.id(), command.target()))
                        .flatMap(report -> report.release(context.now()))
                        .map(report -> persistence
                                .publishedReports()
                                .updateRelease(report, context.now(), by(command.actor())))
                        .peek(report ->
                                context.publish(new ReportEvent.Released(report.id(), report.cycle(), report.target())))
                        .map(PublishedReport::status));
    }

    /** See {@link RecallReport}. Says that it was done, and nothing of what the report holds. */
    public Either<Refusal, ReportStatus> recall(RecallReport command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> found(command.cycle(), command.target()))
                        .flatMap(PublishedReport::recall)
                        .map(report -> persistence
                                .publishedReports()
                                .updateRelease(report, context.now(), by(command.actor())))
                        .peek(report ->
                                context.publish(new ReportEvent.Recalled(report.id(), report.cycle(), report.target())))
                        .map(PublishedReport::status));
    }

    /** See {@link ListReleases}. Oldest first. */
    public Either<Refusal, List<ReleaseChange>> releases(ListReleases question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> found(question.cycle(), question.target()))
                        .map(report -> persistence.publishedReports().changes(report.cycle(), report.target())));
    }

    private Either<Refusal, PublishedReport> found(FeedbackCycleId cycle, UserId target) {
        return Found.orRefuse(persistence.publishedReports().find(cycle, target), "report on", target);
    }

    private static Optional<UserId> by(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person.user()) : Optional.empty();
    }

    /** See {@link ReleaseCycleReports}. Returns how many were released. */
    public Either<Refusal, Integer> releaseAll(ReleaseCycleReports command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> context.stored().cycleToAnswer(command.cycle()))
                        .map(cycle -> {
                            List<Released> released = persistence
                                    .publishedReports()
                                    .releaseAll(cycle.id(), context.now(), by(command.actor()));
                            context.publish(released.stream()
                                    .map(one -> new ReportEvent.Released(one.report(), cycle.id(), one.target()))
                                    .toList());
                            return released.size();
                        }));
    }

    /** See {@link ReadReport}. */
    public Either<Refusal, PublishedReport> report(ReadReport question) {
        return context.attempt(
                question.actor(),
                () -> reportAccess
                        .requireReader(question, question.cycle(), question.target())
                        .flatMap(target -> readable(question.cycle(), target)));
    }

    private Either<Refusal, PublishedReport> readable(FeedbackCycleId cycle, UserId target) {
        Optional<PublishedReport> report = persistence.publishedReports().find(cycle, target);
        return report.filter(found -> found.status() == ReportStatus.RECALLED).isPresent()
                ? Either.left(ReportAccess.recalled())
                : Found.orRefuse(
                        report.filter(found -> found.status() == ReportStatus.RELEASED), "released report on", target);
    }

    /** See {@link ListReports}. By target id. */
    public Either<Refusal, Page<PublishedReport>> reports(ListReports question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader ->
                                context.stored().cycle(question.cycle()).map(cycle -> reader))
                        .map(reader -> {
                            Page<PublishedReport> page =
                                    persistence.publishedReports().released(question.cycle(), question.page());
                            Set<UserId> rated = reportAccess.ratedUnderProtection(question.cycle(), reader.user());
                            List<PublishedReport> readable = page.items().stream()
                                    .filter(report -> !rated.contains(report.target()))
                                    .toList();
                            return new Page<>(readable, page.next());
                        }));
    }
}
