package io.planner360.application.feedback.form;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Makes a new form with the content and translations of another: of a template a form for cycles, of a form a
 * template, or of either one more of the same. What becomes of one later does not touch the other. Refused with
 * {@link CompetencyRule#FRAMEWORK_STATE} where the form's version of the framework is retired.
 *
 * @param as what the copy is for
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CopyForm(Actor actor, FeedbackFormId form, String title, FormType as) implements Request {}
