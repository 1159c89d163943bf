package io.planner360.application.organization.imports;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.organization.DryRun;
import io.planner360.application.internal.organization.ImportRun;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.OrganizationRule;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** See {@link CheckMemberships}. Returns how many problems it told. */
    public Either<Refusal, Long> checkMemberships(CheckMemberships question) {
        return new DryRun(context, question.actor(), question.problems())
                .of(problems -> access.requireMember(question).map(member -> {
                    IncomingMemberships incoming = new IncomingMemberships(context, problems);
                    lockManagers(member);
                    try (BulkImports.FirstLines lines =
                            context.persistence().bulkImports().rememberLines()) {
                        question.chunks()
                                .forEach(chunk -> incoming.store(incoming.accept(chunk.items(), lines::remember)));
                        if (incoming.isSound() && incoming.changedManagers()) {
                            new ManagerCycles(context).tell(cycle -> tell(incoming, cycle, lines));
                        }
                    }
                    return member;
                }));
    }

    /** Tells of those in the cycle who stand in the file; one does, since there was no cycle before. */
    private static void tell(IncomingMemberships incoming, List<UserId> cycle, BulkImports.FirstLines lines) {
        Map<String, Long> nowhere = new HashMap<>();
        cycle.forEach(user -> nowhere.put(user.toString(), 0L));
        lines.remember(nowhere).values().stream()
                .sorted()
                .forEach(line ->
                        incoming.tell(line, "manager", "would be managed by this person, directly or through others"));
    }

    /** See {@link ImportMemberships}. Returns how far the import is now. */
    public Either<Refusal, BulkImport> importMemberships(ImportMemberships command) {
        List<LineProblem> problems = new ArrayList<>();
        IncomingMemberships incoming = new IncomingMemberships(context, problems::add);
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command).flatMap(member -> {
                    lockManagers(member);
                    return run.store(
                                    FindPeopleImport.name(
                                            ImportKind.MEMBERSHIPS,
                                            command.file().key()),
                                    command.file(),
                                    command.chunks(),
                                    rows -> {
                                        List<Membership> changed = incoming.accept(rows, before -> Map.of());
                                        return problems.isEmpty()
                                                ? incoming.store(changed)
                                                : Either.left(ImportRun.refusal(problems));
                                    })
                            .flatMap(done -> incoming.changedManagers() && new ManagerCycles(context).any()
                                    ? Either.left(cycle())
                                    : Either.right(done));
                }));
    }

    /** Until the end of the unit of work nobody else changes who manages whom. */
    private void lockManagers(Membership member) {
        context.persistence().memberships().lockManagersAbove(member.user());
    }

    private static Refusal cycle() {
        return new RuleViolated(
                OrganizationRule.MANAGER_CYCLE,
                "After these rows somebody would be their own manager, directly or through others. Where the rows of the"
                        + " whole file are right, store them in one transaction.");
    }
}
