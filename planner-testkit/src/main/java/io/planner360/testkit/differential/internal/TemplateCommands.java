package io.planner360.testkit.differential.internal;

import io.planner360.application.learning.plan.DraftFromTemplate;
import io.planner360.application.learning.template.CreateTemplate;
import io.planner360.application.learning.template.EditTemplate;
import io.planner360.application.learning.template.FindTemplate;
import io.planner360.application.learning.template.ListTemplates;
import io.planner360.application.learning.template.RetireTemplate;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.organization.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Templates, and the plans that are made of them. */
final class TemplateCommands {
    private final Dice dice;

    TemplateCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        choices.add(0.7, () -> new ListTemplates(dice.reader(tenant), dice.oneIn(3), dice.page()));
        choices.addIf(
                !tenant.frameworks.isEmpty(),
                0.8,
                () -> new CreateTemplate(
                        dice.actor(tenant, tenant.administrator),
                        dice.oneOfManyNames("Template", 255),
                        dice.text("For many", 4_000),
                        objectives(tenant)));
        if (!tenant.templates.isEmpty()) {
            PlanTemplate any = dice.of(tenant.templates.values());
            choices.add(0.4, () -> new FindTemplate(dice.reader(tenant), id(any)));
            choices.add(
                    0.9, () -> new RetireTemplate(dice.actor(tenant, tenant.administrator), id(any), dice.oneIn(2)));
            choices.addIf(!tenant.frameworks.isEmpty(), 0.7, () -> edit(tenant, any));
            choices.addIf(!tenant.members.isEmpty(), 1.2, () -> plan(tenant, any, now));
        }
    }

    private PlanTemplateId id(PlanTemplate template) {
        return dice.id(template.id(), PlanTemplateId::new, other -> other.templates.keySet());
    }

    private EditTemplate edit(Tenant tenant, PlanTemplate template) {
        return new EditTemplate(
                dice.actor(tenant, tenant.administrator),
                id(template),
                dice.oneIn(12) ? template.version() + 1 : template.version(),
                dice.oneOfManyNames("Template", 255),
                dice.text("Changed", 4_000),
                objectives(tenant));
    }

    private DraftFromTemplate plan(Tenant tenant, PlanTemplate template, Instant now) {
        UserId user = dice.of(tenant.members.keySet());
        return new DraftFromTemplate(
                dice.actor(tenant, dice.of(tenant.person(user), tenant.administrator)),
                id(template),
                dice.id(user, UserId::new, other -> other.members.keySet()),
                dice.oneIn(15)
                        ? LocalDate.MAX
                        : LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(dice.from(0, 3)));
    }

    private static List<CompetencyId> competencies(Tenant tenant) {
        return tenant.frameworks.stream()
                .flatMap(framework -> framework.competencies().stream())
                .map(Competency::id)
                .toList();
    }

    private List<TemplateObjective> objectives(Tenant tenant) {
        List<TemplateObjective> objectives = new ArrayList<>();
        for (int i = dice.from(0, 3); i > 0; i--) {
            objectives.add(objective(tenant, objectives.size()));
        }
        return objectives;
    }

    private TemplateObjective objective(Tenant tenant, int position) {
        return new TemplateObjective(
                dice.id(dice.of(competencies(tenant)), CompetencyId::new, TemplateCommands::competencies),
                dice.oneOfManyNames("Objective", 255),
                dice.text("Because", 4_000),
                dice.text("Seen by all", 1_000),
                new BigDecimal(dice.oneIn(20) ? "0.00" : dice.of("1.00", "0.01", "9.99")),
                dice.oneIn(8) ? dice.from(1, 5) : 1,
                dice.oneIn(20) ? -1 : dice.from(0, 90),
                position > 0 && dice.oneIn(2)
                        ? Set.of(dice.from(0, dice.oneIn(15) ? position : position - 1))
                        : Set.of(),
                dice.some(dice.oneIn(3) ? 2 : 0, tenant.resources.keySet()));
    }
}
