package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Makes the next edition of a form that a started cycle keeps, to be edited and used by later cycles. It begins
 * with the same content and translations. Refused with {@link FeedbackForms#EDITION_TAKEN} where there is a newer
 * edition already, and with {@link CompetencyRule#FRAMEWORK_STATE} where the form's version of the framework is
 * retired.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ReviseForm(Actor actor, FeedbackFormId form) implements Request {}
