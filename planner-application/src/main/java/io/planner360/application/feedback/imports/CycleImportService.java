package io.planner360.application.feedback.imports;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.application.internal.organization.ImportRun;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files for a cycle, of any size. Each method is one unit of work that takes memory for a chunk and no more; those that
 * store may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class CycleImportService {
    private final Context context;
    private final Stored stored;
    private final AccessControl access;
    private final BulkImports imports;
    private final ImportRun run;

    /** Made by the {@code Planner}. */
    public CycleImportService(Context context) {
        this.context = context;
        this.stored = context.stored();
        this.access = context.access();
        this.imports = context.persistence().bulkImports();
        this.run = new ImportRun(context);
    }

    /** See {@link FindCycleImport}. Empty where nothing was imported with the key. */
    public Either<Refusal, Optional<BulkImport>> find(FindCycleImport question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .map(cycle -> imports.find(question.name())));
    }

    /** See {@link CheckResponses}. Returns how many problems it told. */
    public Either<Refusal, Long> checkResponses(CheckResponses question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .flatMap(cycle -> cycle.takingAnswers(context.now()))
                        .flatMap(cycle -> stored.formOf(cycle).map(form -> check(question, cycle, form))));
    }

    private long check(CheckResponses question, FeedbackCycle cycle, FeedbackForm form) {
        long[] told = {0};
        IncomingResponses incoming = new IncomingResponses(context, cycle, form, problem -> {
            told[0]++;
            question.problems().accept(problem);
        });
        try (BulkImports.FirstLines lines = imports.rememberLines()) {
            for (ImportChunk<ImportedResponse> chunk : question.chunks()) {
                incoming.tellRepeated(incoming.accept(chunk.items()), lines);
            }
        }
        return told[0];
    }

    /** See {@link ImportResponses}. Returns how far the import is now. */
    public Either<Refusal, BulkImport> importResponses(ImportResponses command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.cycleToAnswer(command.cycle()))
                        .flatMap(cycle -> cycle.takingAnswers(context.now()))
                        .flatMap(cycle -> stored.formOf(cycle).flatMap(form -> store(command, cycle, form))));
    }

    private Either<Refusal, BulkImport> store(ImportResponses command, FeedbackCycle cycle, FeedbackForm form) {
        List<LineProblem> problems = new ArrayList<>();
        IncomingResponses incoming = new IncomingResponses(context, cycle, form, problems::add);
        return run.store(
                FindCycleImport.name(
                        ImportKind.RATINGS, cycle.id(), command.file().key()),
                command.file(),
                command.chunks(),
                responses -> {
                    List<IncomingResponses.Accepted> accepted = incoming.accept(responses);
                    return problems.isEmpty() ? incoming.store(accepted) : Either.left(ImportRun.refusal(problems));
                });
    }
}
