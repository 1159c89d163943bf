package io.planner360.application.learning.resource;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;

/**
 * What people learn from. Each method is one unit of work; those that change something read may throw
 * {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class ResourceService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;

    /** Made by the {@code Planner}. */
    public ResourceService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
    }

    /** See {@link AddResources}. In the order given. */
    public Either<Refusal, List<LearningResource>> add(AddResources command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> {
                            List<LearningResource> resources = command.resources().stream()
                                    .map(content -> LearningResource.of(
                                            new LearningResourceId(context.ids().next()), content))
                                    .toList();
                            Violations violations = new Violations();
                            LearningResource.check(violations, resources);
                            return Either.<Refusal, List<LearningResource>>narrow(violations.orElse(() -> resources));
                        })
                        .flatMap(resources ->
                                Either.narrow(persistence.learningResources().addAll(resources))));
    }

    /** See {@link EditResource}. */
    public Either<Refusal, LearningResource> edit(EditResource command) {
        return context.attempt(
                command.actor(),
                () -> stored(command, command.resource())
                        .flatMap(stored -> Either.<Refusal, LearningResource>narrow(
                                stored.atVersion(command.version()).edit(command.content())))
                        .flatMap(this::update));
    }

    /** See {@link RetireResource}. */
    public Either<Refusal, LearningResource> retire(RetireResource command) {
        return context.attempt(
                command.actor(),
                () -> stored(command, command.resource())
                        .map(stored -> stored.retired(command.retired()))
                        .flatMap(this::update));
    }

    private Either<Refusal, LearningResource> stored(Request command, LearningResourceId id) {
        return access.require(command)
                .flatMap(allowed -> Found.orRefuse(
                        persistence.learningResources().findAll(List.of(id)).stream()
                                .findFirst(),
                        "learning resource",
                        id));
    }

    private Either<Refusal, LearningResource> update(LearningResource changed) {
        return Either.narrow(persistence.learningResources().update(changed));
    }

    /** See {@link SearchResources}. In the order in which they were added. */
    public Either<Refusal, Page<LearningResource>> search(SearchResources question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> persistence.learningResources().search(question.filter(), question.page())));
    }
}
