package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What raters are asked, on which scales, in which groups, and under which promise.
 *
 * @param frozen true once a cycle that uses it has left DRAFT: it never changes again
 * @param version starts at 1 and grows by 1 with each change
 */
public record FeedbackForm(
        FeedbackFormId id, CompetencyFrameworkId framework, FormContent content, boolean frozen, long version) {
    public FeedbackForm {
        requireNonNull(id, "id");
        requireNonNull(framework, "framework");
        requireNonNull(content, "content");
    }

    /** A new form, checked against the framework that its questions ask about. */
    public static Either<InvalidInput, FeedbackForm> create(
            FeedbackFormId id, CompetencyFramework framework, FormContent content) {
        Violations violations = new Violations();
        FormCheck.check(violations, framework, content);
        return violations.orElse(() -> new FeedbackForm(id, framework.id(), content, false, 1));
    }

    /** Another content, as long as the form is not frozen. */
    public Either<Refusal, FeedbackForm> edit(CompetencyFramework itsFramework, FormContent newContent) {
        if (frozen) {
            return Either.left(new RuleViolated(
                    FeedbackRule.FORM_FROZEN, "A cycle with this form has started, so it cannot change any more."));
        }
        Violations violations = new Violations();
        FormCheck.check(violations, itsFramework, newContent);
        return Either.narrow(violations.orElse(() -> new FeedbackForm(id, framework, newContent, false, version)));
    }

    /** The form as a started cycle keeps it. */
    public FeedbackForm freeze() {
        return new FeedbackForm(id, framework, content, true, version);
    }

    /** The question with this id. */
    public Optional<FeedbackQuestion> question(FeedbackQuestionId wanted) {
        return content.questions().stream().filter(q -> q.id().equals(wanted)).findFirst();
    }

    /** The group with this code. */
    public Optional<RaterGroup> group(RaterGroupCode code) {
        return content.groups().stream().filter(g -> g.code().equals(code)).findFirst();
    }

    /** The scale of a rated question of this form. */
    public ResponseScale scaleOf(FeedbackQuestion question) {
        String name =
                question.scale().orElseThrow(() -> new IllegalArgumentException("only rated questions have a scale"));
        return content.scales().stream()
                .filter(scale -> scale.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a question of this form: " + question.id()));
    }

    /** Each competency that is rated, with the scale that all its questions share. */
    public Map<CompetencyId, ResponseScale> ratedCompetencies() {
        Map<CompetencyId, ResponseScale> scales = new HashMap<>();
        for (FeedbackQuestion question : content.questions()) {
            if (question.kind() == FeedbackQuestion.Kind.RATED) {
                question.competency().ifPresent(c -> scales.putIfAbsent(c, scaleOf(question)));
            }
        }
        return Map.copyOf(scales);
    }

    /** The same at another version; for adapters. */
    public FeedbackForm atVersion(long newVersion) {
        return new FeedbackForm(id, framework, content, frozen, newVersion);
    }
}
