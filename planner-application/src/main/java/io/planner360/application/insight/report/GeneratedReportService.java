package io.planner360.application.insight.report;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.InsightRule;
import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Reports to take away. A report belongs to who made it: for others it is not there. What is known of it stands in the
 * store, its content in the {@link ReportContents} that the builder was given; a content may stay behind without its
 * report, where a process or a host's transaction ends in between, and then nobody can reach it.
 */
public final class GeneratedReportService {
    private final Context context;
    private final Reports reports;
    private final ReportContents contents;
    private final AccessControl access;
    private final ReportRows rows;

    /** Made by the {@code Planner}. */
    public GeneratedReportService(Context context, ReportContents contents) {
        this.context = context;
        this.reports = context.persistence().reports();
        this.contents = contents;
        this.access = context.access();
        this.rows = new ReportRows(context);
    }

    /**
     * See {@link GenerateReport}.
     *
     * @throws ContentUnavailable if the content cannot be kept
     */
    public Either<Refusal, Report> generate(GenerateReport command) {
        ReportId id = new ReportId(context.ids().random());
        try {
            return context.attempt(
                    command.actor(), () -> made(id, command, context.now()).peek(reports::add));
        } catch (RuntimeException failure) {
            deleteAfter(failure, id);
            throw failure;
        }
    }

    private Either<Refusal, Report> made(ReportId id, GenerateReport command, Instant now) {
        return access.requireMember(command)
                .flatMap(maker -> rows.of(command.actor(), command.subject())
                        .map(content -> new Report(
                                id,
                                command.subject(),
                                command.format(),
                                maker.user(),
                                now,
                                stored(id, command.format(), content))));
    }

    private StoredContent stored(ReportId id, ReportFormat format, Rows content) {
        return contents.store(id, out -> write(format, content, out));
    }

    private static void write(ReportFormat format, Rows content, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case CSV -> CsvText.write(content, text);
            case JSON -> JsonText.write(content, text);
        }
        text.flush();
    }

    private void deleteAfter(RuntimeException failure, ReportId id) {
        try {
            contents.delete(id);
        } catch (RuntimeException further) {
            failure.addSuppressed(further);
        }
    }

    /** See {@link ListGeneratedReports}. Oldest first. */
    public Either<Refusal, Page<Report>> list(ListGeneratedReports question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question).map(maker -> reports.madeBy(maker.user(), question.page())));
    }

    /**
     * See {@link ReadGeneratedReport}. The caller closes the stream.
     *
     * @throws ContentUnavailable if the content is missing, or not what was stored
     */
    public Either<Refusal, InputStream> read(ReadGeneratedReport question) {
        return context.<Report>attempt(
                        question.actor(),
                        () -> own(question, question.report())
                                .flatMap(report -> rows.permitted(question.actor(), report.subject())
                                        .map(permitted -> report))
                                .filterOrElse(
                                        report -> !isOutdated(report),
                                        report -> new RuleViolated(
                                                InsightRule.REPORT_OUTDATED,
                                                "A report of the cycle was recalled after this one was made;"
                                                        + " make it again.")))
                .map(report -> contents.open(report.id(), report.content()));
    }

    /** Counts of invitations are from no published report. */
    private boolean isOutdated(Report report) {
        return !(report.subject() instanceof ReportSubject.ResponseRates)
                && reports.anyRecalledSince(report.subject().cycle(), report.madeAt());
    }

    /** See {@link DeleteGeneratedReport}. Returns what it was. */
    public Either<Refusal, Report> delete(DeleteGeneratedReport command) {
        return context.<Report>attempt(
                        command.actor(),
                        () -> own(command, command.report()).peek(report -> reports.remove(report.id())))
                .peek(report -> contents.delete(report.id()));
    }

    private Either<Refusal, Report> own(Request request, ReportId id) {
        return access.requireMember(request).flatMap(member -> found(id, member.user()));
    }

    private Either<Refusal, Report> found(ReportId id, UserId maker) {
        return Found.orRefuse(reports.find(id).filter(report -> report.madeBy().equals(maker)), "report", id);
    }
}
