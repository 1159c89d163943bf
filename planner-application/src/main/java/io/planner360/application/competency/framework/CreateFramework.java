package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.math.BigDecimal;
import java.util.List;

/** Creates a framework with all it holds. Ids are made for it. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record CreateFramework(Actor actor, String name, List<NewCategory> categories) implements Request {
    public CreateFramework {
        categories = List.copyOf(categories);
    }

    /** A category and its competencies, in the order of display. */
    public record NewCategory(String name, List<NewCompetency> competencies) {
        public NewCategory {
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * A competency.
     *
     * @param weight 0.01 to 9.99, at most two decimals
     * @param levels ascending from number 1
     */
    public record NewCompetency(String name, String description, BigDecimal weight, List<CompetencyLevel> levels) {
        public NewCompetency {
            levels = List.copyOf(levels);
        }
    }
}
