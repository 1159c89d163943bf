package io.planner360.application.feedback.cycle;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes unchangeable when a cycle leaves DRAFT. */
final class Freezing {
    private final Persistence persistence;
    private final Stored stored;

    Freezing(Context context) {
        this.persistence = context.persistence();
        this.stored = context.stored();
    }

    /** The cycle, whose form, map from levels to ratings, and promise to raters are frozen now. */
    Either<Refusal, FeedbackCycle> freeze(FeedbackCycle cycle, OrganizationSettings settings) {
        return stored.form(cycle.form())
                .flatMap(form -> withThresholds(settings, form))
                .flatMap(form -> withGroupsInvited(cycle, form))
                .flatMap(form -> stored.framework(form.framework()).map(framework -> freeze(cycle, form, framework)));
    }

    /** The organization could raise its minimum after the form was made. */
    private static Either<Refusal, FeedbackForm> withThresholds(OrganizationSettings settings, FeedbackForm form) {
        return form.content().groups().stream()
                .filter(group -> group.undercuts(settings.minimumThreshold()))
                .findFirst()
                .<Either<Refusal, FeedbackForm>>map(group -> Either.left(new RuleViolated(
                        FeedbackRule.THRESHOLD_BELOW_MINIMUM,
                        "The threshold of " + group.code() + " is below the organization's minimum of "
                                + settings.minimumThreshold() + ".")))
                .orElseGet(() -> Either.right(form));
    }

    /** The form could be edited after the first raters were invited. */
    private Either<Refusal, FeedbackForm> withGroupsInvited(FeedbackCycle cycle, FeedbackForm form) {
        return persistence.feedbackInvitations().participation(cycle.id()).stream()
                .map(cell -> cell.counts().group())
                .filter(group -> form.group(group).isEmpty())
                .findFirst()
                .<Either<Refusal, FeedbackForm>>map(missing -> Either.left(new RuleViolated(
                        FeedbackRule.INVITED_GROUP_MISSING,
                        "Raters have been invited as " + missing + ", which the form does not have any more.")))
                .orElseGet(() -> Either.right(form));
    }

    /** Updates the form even where it is frozen, so that an edit at the same time finds another version. */
    private FeedbackCycle freeze(FeedbackCycle cycle, FeedbackForm form, CompetencyFramework framework) {
        persistence.feedbackForms().update(form.freeze());
        Map<CompetencyId, List<Integer>> points = form.ratedCompetencies().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().points().stream()
                                .map(ScalePoint::value)
                                .toList()));
        persistence.feedbackCycles().freezeLevels(cycle.id(), LevelScaleMap.of(framework, points));
        Set<Locale> locales =
                persistence.feedbackForms().translations(form.id()).texts().keySet();
        persistence.feedbackCycles().keepNotice(cycle.id(), Notice.of(form.content(), locales));
        return cycle;
    }
}
