package io.planner360.application.learning.template;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.learning.internal.PlanParts;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/**
 * The templates that plans are made of. Each method is one unit of work; those that change something read may throw
 * {@link StaleAggregate} when somebody else was faster, and can be called again.
 */
public final class TemplateService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final PlanParts parts;

    /** Made by the {@code Planner}. */
    public TemplateService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.parts = new PlanParts(context);
    }

    /** See {@link CreateTemplate}. */
    public Either<Refusal, PlanTemplate> create(CreateTemplate command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> Either.<Refusal, PlanTemplate>narrow(PlanTemplate.of(
                                new PlanTemplateId(context.ids().next()),
                                command.name(),
                                command.description(),
                                command.objectives())))
                        .flatMap(template -> known(template, List.of()))
                        .map(persistence.planTemplates()::add));
    }

    /** See {@link EditTemplate}. */
    public Either<Refusal, PlanTemplate> edit(EditTemplate command) {
        return context.attempt(
                command.actor(),
                () -> stored(command, command.template())
                        .flatMap(stored -> Either.<Refusal, PlanTemplate>narrow(stored.atVersion(command.version())
                                        .edit(command.name(), command.description(), command.objectives()))
                                .flatMap(changed -> known(changed, stored.resources())))
                        .map(persistence.planTemplates()::update));
    }

    /** See {@link RetireTemplate}. */
    public Either<Refusal, PlanTemplate> retire(RetireTemplate command) {
        return context.attempt(
                command.actor(),
                () -> stored(command, command.template())
                        .map(stored -> stored.retired(command.retired()))
                        .map(persistence.planTemplates()::update));
    }

    /** See {@link FindTemplate}. */
    public Either<Refusal, PlanTemplate> find(FindTemplate question) {
        return context.attempt(question.actor(), () -> stored(question, question.template()));
    }

    /** See {@link ListTemplates}. By id. */
    public Either<Refusal, Page<PlanTemplate>> list(ListTemplates question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .map(reader -> persistence.planTemplates().list(question.retired(), question.page())));
    }

    private Either<Refusal, PlanTemplate> stored(Request request, PlanTemplateId id) {
        return access.require(request)
                .flatMap(actor -> Found.orRefuse(persistence.planTemplates().find(id), "plan template", id));
    }

    /** The template, if what it names is there; resources are in use, or were kept from before. */
    private Either<Refusal, PlanTemplate> known(PlanTemplate template, Collection<LearningResourceId> kept) {
        return parts.knownLevels(template.targetLevels())
                .flatMap(levels -> parts.usableResources(template.resources().stream()
                        .filter(resource -> !kept.contains(resource))
                        .toList()))
                .map(resources -> template);
    }
}
