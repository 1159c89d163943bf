package io.planner360.application.organization.imports;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.organization.DryRun;
import io.planner360.application.internal.organization.ImportRun;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of people, of any size. Each method is one unit of work that takes memory for a chunk and no more. */
public final class PeopleImportService {
    private final Context context;
    private final AccessControl access;
    private final ImportRun run;

    /** Made by the {@code Planner}. */
    public PeopleImportService(Context context) {
        this.context = context;
        this.access = context.access();
        this.run = new ImportRun(context);
    }

    /** See {@link FindPeopleImport}. Empty where nothing was imported with the key. */
    public Either<Refusal, Optional<BulkImport>> find(FindPeopleImport question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .map(actor -> context.persistence().bulkImports().find(question.name())));
    }

    /** See {@link CheckPeople}. Returns how many problems it told. */
    public Either<Refusal, Long> checkPeople(CheckPeople question) {
        return new DryRun(context, question.actor(), question.problems())
                .of(problems -> access.require(question).map(actor -> {
                    IncomingPeople incoming = new IncomingPeople(context, problems);
                    question.chunks().forEach(chunk -> incoming.store(incoming.accept(chunk.items())));
                    return actor;
                }));
    }

    /** See {@link ImportPeople}. Returns how far the import is now. */
    public Either<Refusal, BulkImport> importPeople(ImportPeople command) {
        List<LineProblem> problems = new ArrayList<>();
        IncomingPeople incoming = new IncomingPeople(context, problems::add);
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> run.store(
                                FindPeopleImport.name(
                                        ImportKind.PEOPLE, command.file().key()),
                                command.file(),
                                command.chunks(),
                                people -> {
                                    List<IncomingPeople.Accepted> accepted = incoming.accept(people);
                                    return problems.isEmpty()
                                            ? incoming.storeAndTell(accepted)
                                            : Either.left(ImportRun.refusal(problems));
                                })));
    }
}
