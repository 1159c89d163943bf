package io.planner360.application.organization.standard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import java.util.List;

/**
 * The host says what is offered to all organizations, or what new ones begin with, in place of all that was said
 * of the kind. What organizations have made of it stays as it is.
 */
@Guarded(relations = Relation.HOST)
public record ReplaceStandards(StandardKind kind, List<Standard> standards) {
    public ReplaceStandards {
        standards = List.copyOf(standards);
    }
}
