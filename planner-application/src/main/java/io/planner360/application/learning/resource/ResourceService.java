package io.planner360.application.learning.resource;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;

/** What people learn from. Each method is one unit of work. */
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
                                    .map(this::withId)
                                    .toList();
                            Violations violations = new Violations();
                            LearningResource.check(violations, resources);
                            return Either.<Refusal, List<LearningResource>>narrow(violations.orElse(() -> resources));
                        })
                        .flatMap(resources ->
                                Either.narrow(persistence.learningResources().addAll(resources))));
    }

    private LearningResource withId(AddResources.NewResource resource) {
        return new LearningResource(
                new LearningResourceId(context.ids().next()),
                resource.title(),
                resource.type(),
                resource.provider(),
                resource.url(),
                resource.minutes(),
                resource.competencies(),
                resource.level(),
                resource.language());
    }
}
