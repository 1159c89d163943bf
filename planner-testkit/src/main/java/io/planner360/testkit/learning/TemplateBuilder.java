package io.planner360.testkit.learning;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Builds a {@link PlanTemplate}. */
public final class TemplateBuilder {
    private PlanTemplateId id = new PlanTemplateId(Fresh.uuid());
    private String name = "First months as a lead";
    private String description = "For everybody who leads a team for the first time.";
    private List<TemplateObjective> objectives = List.of();
    private boolean retired;

    TemplateBuilder() {}

    public TemplateBuilder withId(PlanTemplateId newId) {
        id = newId;
        return this;
    }

    public TemplateBuilder named(String newName) {
        name = newName;
        return this;
    }

    public TemplateBuilder described(String newDescription) {
        description = newDescription;
        return this;
    }

    public TemplateBuilder with(TemplateObjective... newObjectives) {
        objectives = List.of(newObjectives);
        return this;
    }

    public TemplateBuilder retired() {
        retired = true;
        return this;
    }

    /** An objective to reach level 3 in the competency within 90 days, after those at these positions. */
    public static TemplateObjective objective(
            CompetencyId competency, String title, Set<Integer> dependencies, LearningResourceId... resources) {
        return new TemplateObjective(
                competency,
                title,
                "Leads ask first.",
                "Sums up before answering.",
                new BigDecimal("1.50"),
                3,
                90,
                dependencies,
                List.of(resources));
    }

    /** The template, not stored. */
    public PlanTemplate built() {
        return granted(PlanTemplate.of(id, name, description, objectives)).retired(retired);
    }

    /** The template, stored. */
    public PlanTemplate persistedIn(Persistence persistence, OrganizationId tenant) {
        PlanTemplate template = built();
        return persistence
                .unitOfWork()
                .within(tenant, () -> persistence.planTemplates().add(template));
    }
}
