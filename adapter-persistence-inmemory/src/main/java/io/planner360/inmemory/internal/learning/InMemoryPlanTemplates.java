package io.planner360.inmemory.internal.learning;

import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import java.util.Optional;

final class InMemoryPlanTemplates implements PlanTemplates {
    private static final Unique<PlanTemplateId, PlanTemplate> BY_ID = Unique.by("plan template", PlanTemplate::id);
    private static final Ordered<Boolean, Position, PlanTemplate> BY_USE = Ordered.by(
            PlanTemplate::retired, template -> Position.of(template.id().value()));
    private static final Table<PlanTemplate> TEMPLATES = Table.of(BY_ID, BY_USE);

    private final Store store;

    InMemoryPlanTemplates(Store store) {
        this.store = store;
    }

    @Override
    public PlanTemplate add(PlanTemplate template) {
        WorkingCopy tenant = store.tenant();
        store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
        requireParts(tenant, template);
        tenant.insert(TEMPLATES, template);
        return template;
    }

    private static void requireParts(WorkingCopy tenant, PlanTemplate template) {
        template.targetLevels()
                .forEach(level -> tenant.require(CompetencyPorts.LEVEL, Tuple.of(level.competency(), level.level())));
        template.resources().forEach(resource -> tenant.require(InMemoryLearningResources.BY_ID, resource));
    }

    @Override
    public Optional<PlanTemplate> find(PlanTemplateId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<PlanTemplate> list(boolean retired, PageRequest page) {
        return Pages.of(store.tenant().rows(BY_USE, retired), page);
    }

    @Override
    public PlanTemplate update(PlanTemplate changed) {
        WorkingCopy tenant = store.tenant();
        PlanTemplate stored = tenant.findAt(changed.version(), PlanTemplate::version, BY_ID, changed.id());
        requireParts(tenant, changed);
        PlanTemplate next = changed.atVersion(changed.version() + 1);
        tenant.replace(TEMPLATES, stored, next);
        return next;
    }
}
