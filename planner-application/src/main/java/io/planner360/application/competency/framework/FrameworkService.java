package io.planner360.application.competency.framework;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.FrameworkDiff;
import io.planner360.domain.competency.framework.FrameworkTexts;
import io.planner360.domain.competency.framework.FrameworkVersion;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Competency frameworks and their versions. Each method is one unit of work; those that change something read
 * may throw {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class FrameworkService {
    private final Context context;
    private final AccessControl access;
    private final CompetencyFrameworks frameworks;
    private final Competencies competencies;
    private final Stored stored;

    /** Made by the {@code Planner}. */
    public FrameworkService(Context context) {
        this.context = context;
        this.access = context.access();
        this.frameworks = context.persistence().competencyFrameworks();
        this.competencies = context.persistence().competencies();
        this.stored = context.stored();
    }

    /** See {@link CreateFramework}. */
    public Either<Refusal, CompetencyFramework> create(CreateFramework command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> content(command.categories(), Optional.empty()))
                        .flatMap(content -> Either.narrow(CompetencyFramework.create(
                                nextId(), command.name(), content.categories(), content.competencies())))
                        .flatMap(framework -> Either.narrow(frameworks.add(framework))));
    }

    /** See {@link EditFramework}. */
    public Either<Refusal, CompetencyFramework> edit(EditFramework command) {
        return change(
                command,
                command.framework(),
                draft -> content(command.categories(), Optional.of(draft))
                        .flatMap(content -> draft.edit(content.categories(), content.competencies()))
                        .map(edited -> edited.atVersion(command.version())));
    }

    /** See {@link PublishFramework}. */
    public Either<Refusal, CompetencyFramework> publish(PublishFramework command) {
        return change(command, command.framework(), draft -> draft.publish(context.now()));
    }

    /** See {@link RetireFramework}. */
    public Either<Refusal, CompetencyFramework> retire(RetireFramework command) {
        return change(command, command.framework(), CompetencyFramework::retire);
    }

    /** See {@link DraftNextVersion}. */
    public Either<Refusal, CompetencyFramework> draftNext(DraftNextVersion command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.framework(command.framework()))
                        .flatMap(newest -> newest.nextVersion(nextId(), retired(newest))
                                .flatMap(next -> Either.<Refusal, CompetencyFramework>narrow(frameworks.add(next)))
                                .peek(next -> frameworks.translate(
                                        next.id(), FrameworkTexts.kept(frameworks.translations(newest.id()), next)))));
    }

    /** See {@link TranslateFramework}. Gives the version, as it was written, with its next count of changes. */
    public Either<Refusal, CompetencyFramework> translate(TranslateFramework command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.framework(command.framework()))
                        .flatMap(framework -> framework
                                .translate(frameworks.translations(framework.id()), command.locale(), command.texts())
                                .map(translations -> {
                                    // First, so that who publishes meanwhile finds another version.
                                    CompetencyFramework updated = frameworks.update(framework);
                                    frameworks.translate(framework.id(), translations);
                                    return updated;
                                })));
    }

    /** See {@link FindMissingFrameworkTexts}. In the order of the framework. */
    public Either<Refusal, List<String>> missingTexts(FindMissingFrameworkTexts question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(reader -> stored.framework(question.framework()))
                        .map(framework -> frameworks
                                .translations(framework.id())
                                .missing(
                                        question.locale(),
                                        FrameworkTexts.of(framework).keySet())));
    }

    /** See {@link FindFramework}. */
    public Either<Refusal, CompetencyFramework> find(FindFramework question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.framework(question.framework()))
                        .map(framework -> question.locale()
                                .map(locale -> framework.in(locale, frameworks.translations(framework.id())))
                                .orElse(framework)));
    }

    /** See {@link ListFrameworks}. By id. */
    public Either<Refusal, Page<FrameworkVersion>> list(ListFrameworks question) {
        return context.attempt(
                question.actor(), () -> access.requireMember(question).map(reader -> frameworks.all(question.page())));
    }

    /** See {@link CompareFrameworks}. */
    public Either<Refusal, FrameworkDiff> compare(CompareFrameworks question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.framework(question.from()))
                        .flatMap(from ->
                                stored.framework(question.to()).flatMap(to -> Either.narrow(difference(from, to)))));
    }

    /** See {@link ListCompetencies}. By their place in the newest version that has them. */
    public Either<Refusal, List<CatalogueCompetency>> competencies(ListCompetencies question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.framework(question.framework()))
                        .map(framework -> competencies.ofFramework(framework.first())));
    }

    /** See {@link RetireCompetency}. */
    public Either<Refusal, CatalogueCompetency> retireCompetency(RetireCompetency command) {
        return setActive(command, command.competency(), false);
    }

    /** See {@link ReinstateCompetency}. */
    public Either<Refusal, CatalogueCompetency> reinstateCompetency(ReinstateCompetency command) {
        return setActive(command, command.competency(), true);
    }

    private Either<Refusal, CompetencyFramework> change(
            Request command,
            CompetencyFrameworkId id,
            Function<CompetencyFramework, Either<Refusal, CompetencyFramework>> change) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.framework(id))
                        .flatMap(change)
                        .map(frameworks::update));
    }

    private Either<Refusal, CatalogueCompetency> setActive(Request command, CompetencyId id, boolean active) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> Found.orRefuse(competencies.find(id), "competency", id))
                        .filterOrElse(
                                competency -> competencies.setActive(id, active, context.now()),
                                competency -> new RuleViolated(
                                        CompetencyRule.COMPETENCY_STATE,
                                        "This competency is " + (active ? "in use" : "retired") + " already."))
                        .flatMap(competency -> Found.orRefuse(competencies.find(id), "competency", id)));
    }

    private Either<Refusal, FrameworkContent> content(
            List<CategoryDraft> drafts, Optional<CompetencyFramework> before) {
        return Either.narrow(FrameworkContent.of(drafts, context.ids(), before));
    }

    private Set<CompetencyId> retired(CompetencyFramework framework) {
        return competencies.ofFramework(framework.first()).stream()
                .filter(competency -> !competency.active())
                .map(CatalogueCompetency::id)
                .collect(Collectors.toSet());
    }

    private static Either<InvalidInput, FrameworkDiff> difference(CompetencyFramework from, CompetencyFramework to) {
        return new Violations()
                .check(from.first().equals(to.first()), "to", "must be a version of the same framework")
                .orElse(() -> FrameworkDiff.between(from, to));
    }

    private CompetencyFrameworkId nextId() {
        return new CompetencyFrameworkId(context.ids().next());
    }
}
