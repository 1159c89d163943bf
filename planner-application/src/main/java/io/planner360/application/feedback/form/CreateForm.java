package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Creates a form that asks about a framework.
 *
 * @param type whether cycles shall ask with it, or others be copied from it
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CreateForm(Actor actor, CompetencyFrameworkId framework, FormType type, FormDraft draft)
        implements Request {
    /** Creates a form for cycles. */
    public CreateForm(Actor actor, CompetencyFrameworkId framework, FormDraft draft) {
        this(actor, framework, FormType.STANDARD, draft);
    }
}
