package io.planner360.application.learning.template;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.learning.AnnsPlans;
import io.planner360.application.learning.plan.DraftFromTemplate;
import io.planner360.application.learning.plan.FindPlan;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TemplateServiceTest extends AnnsPlans {
    private final TemplateService templates = learning.templates();

    private TemplateObjective objective(String title, int level, Set<Integer> after, LearningResourceId... resources) {
        return new TemplateObjective(
                listening(framework), title, "", "", new BigDecimal("1.00"), level, 30, after, List.of(resources));
    }

    private Either<Refusal, PlanTemplate> create(TemplateObjective... objectives) {
        return templates.create(new CreateTemplate(company.hr, "Leads", "First months", List.of(objectives)));
    }

    private Either<Refusal, PlanTemplate> edit(PlanTemplate template, TemplateObjective... objectives) {
        return templates.edit(
                new EditTemplate(company.hr, template.id(), template.version(), "Others", "", List.of(objectives)));
    }

    private Either<Refusal, LearningPlan> plan(Actor actor, PlanTemplateId template) {
        return learning.plans().fromTemplate(new DraftFromTemplate(actor, template, ann.user(), START));
    }

    @Nested
    class A_template {
        @Test
        void is_kept_edited_and_found_by_every_member() {
            PlanTemplate template = accepted(create(objective("Listen", 2, Set.of())));
            assertThat(accepted(templates.find(new FindTemplate(ann, template.id()))))
                    .isEqualTo(template);
            PlanTemplate edited =
                    accepted(edit(template, objective("First", 1, Set.of()), objective("Then", 2, Set.of(0))));
            assertThat(accepted(templates.list(new ListTemplates(ann, false, TEN)))
                            .items())
                    .containsExactly(edited);
            assertThatThrownBy(() -> edit(template)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void that_is_retired_is_listed_apart() {
            PlanTemplate template = accepted(create());
            PlanTemplate retired = accepted(templates.retire(new RetireTemplate(company.hr, template.id(), true)));
            assertThat(accepted(templates.list(new ListTemplates(ann, false, TEN)))
                            .items())
                    .isEmpty();
            assertThat(accepted(templates.list(new ListTemplates(ann, true, TEN)))
                            .items())
                    .containsExactly(retired);
        }

        @Test
        void names_levels_and_resources_that_are_there() {
            assertThat(kind(create(objective("Listen", 99, Set.of())))).isEqualTo("NotFound competency level");
            LearningResourceId nowhere = new LearningResourceId(new UUID(0, 1));
            assertThat(kind(create(objective("Listen", 2, Set.of(), nowhere)))).isEqualTo("NotFound learning resource");
            assertThat(violations(create(objective("Listen", 2, Set.of(0)))))
                    .containsExactly("objectives[0].dependencies must be positions before its own");
        }

        @Test
        void keeps_a_resource_that_was_retired_meanwhile_and_takes_no_retired_one() {
            LearningResourceId kept = stored("Kept");
            LearningResourceId other = stored("Other");
            PlanTemplate template = accepted(create(objective("Listen", 2, Set.of(), kept)));
            retire(kept);
            retire(other);
            assertThat(kind(edit(template, objective("More", 2, Set.of(), kept))))
                    .isEqualTo("done");
            assertThat(kind(create(objective("Listen", 2, Set.of(), other)))).isEqualTo("RESOURCE_RETIRED");
        }
    }

    @Nested
    class A_plan_from_a_template {
        @Test
        void is_a_draft_with_what_the_template_says_and_without_retired_resources() {
            LearningResourceId kept = stored("Kept");
            LearningResourceId gone = stored("Gone");
            PlanTemplate template =
                    accepted(create(objective("First", 1, Set.of(), gone, kept), objective("Then", 2, Set.of(0))));
            retire(gone);
            LearningPlan plan = accepted(plan(ann, template.id()));
            assertThat(accepted(learning.plans().find(new FindPlan(manager, plan.id()))))
                    .isEqualTo(plan);
            assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
            assertThat(plan.title()).isEqualTo("Leads");
            assertThat(plan.targetDate()).isEqualTo(START.plusDays(30));
            LearningObjective first = plan.objectives().get(0);
            assertThat(first.resources()).containsExactly(kept);
            assertThat(plan.objectives().get(1).content().dependencies()).containsExactly(first.id());
        }

        @Test
        void is_made_for_oneself_for_somebody_one_manages_or_by_who_keeps_everybodys() {
            PlanTemplateId template = accepted(create()).id();
            for (Actor actor : List.of(ann, manager, company.hr)) {
                assertThat(kind(plan(actor, template))).isEqualTo("done");
            }
            assertThat(kind(plan(company.hire(SystemRole.EMPLOYEE), template))).isEqualTo("Forbidden");
        }

        @Test
        void needs_a_template_that_is_there_and_in_use() {
            assertThat(kind(plan(ann, new PlanTemplateId(new UUID(0, 1))))).isEqualTo("NotFound plan template");
            PlanTemplate template = accepted(create());
            accepted(templates.retire(new RetireTemplate(company.hr, template.id(), true)));
            assertThat(kind(plan(ann, template.id()))).isEqualTo("TEMPLATE_RETIRED");
        }
    }
}
