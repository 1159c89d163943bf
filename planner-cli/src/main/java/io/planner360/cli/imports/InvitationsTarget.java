package io.planner360.cli.imports;

import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.invitation.CheckInvitations;
import io.planner360.application.feedback.invitation.ImportInvitationFile;
import io.planner360.application.feedback.invitation.ImportInvitations.Line;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.cli.input.InvitationColumn;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Raters are asked; the tokens of those outside are kept before the rows are. */
record InvitationsTarget(FeedbackService feedback, Actor actor, FeedbackCycleId cycle, Tokens tokens)
        implements ImportTarget<InvitationColumn, Line> {
    @Override
    public Class<InvitationColumn> columns() {
        return InvitationColumn.class;
    }

    @Override
    public RowItems<InvitationColumn, Line> items() {
        return new SingleRows<>(InvitationsTarget::line);
    }

    private static Line line(CsvRow<InvitationColumn> row) {
        return new Line(
                row.line(),
                row.needed(InvitationColumn.TARGET),
                row.needed(InvitationColumn.RATER),
                row.text(InvitationColumn.NAME),
                row.needed(InvitationColumn.RATER_GROUP));
    }

    @Override
    public Either<Refusal, Optional<BulkImport>> find(String key) {
        return feedback.imports().find(new FindCycleImport(actor, ImportKind.INVITATIONS, cycle, key));
    }

    @Override
    public Either<Refusal, Long> check(Iterable<ImportChunk<Line>> chunks, Consumer<LineProblem> problems) {
        return feedback.invitations().checkFile(new CheckInvitations(actor, cycle, chunks, problems));
    }

    @Override
    public Either<Refusal, BulkImport> store(ImportFile file, Iterable<ImportChunk<Line>> chunks) {
        List<Line> lines = new ArrayList<>();
        Consumer<List<InvitedRater>> keep = invited -> tokens.keep(lines, invited);
        return feedback.invitations()
                .importFile(
                        new ImportInvitationFile(actor, cycle, file, () -> new Noting(chunks.iterator(), lines), keep));
    }

    /** Notes the lines of the chunk that was given last. */
    private record Noting(Iterator<ImportChunk<Line>> chunks, List<Line> lines) implements Iterator<ImportChunk<Line>> {
        @Override
        public boolean hasNext() {
            return chunks.hasNext();
        }

        @Override
        public ImportChunk<Line> next() {
            ImportChunk<Line> next = chunks.next();
            lines.clear();
            lines.addAll(next.items());
            return next;
        }
    }
}
