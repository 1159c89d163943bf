package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Translations;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What raters are asked, on which scales, in which groups, and under which promise.
 *
 * @param edition a changed form is another edition of the same
 * @param frozen true once a cycle that uses it has left DRAFT: what it holds never changes again
 * @param active false once it is retired: nothing new is made with it
 * @param version starts at 1 and grows by 1 with each change
 */
public record FeedbackForm(
        FeedbackFormId id,
        FormEdition edition,
        CompetencyFrameworkId framework,
        FormType type,
        FormContent content,
        boolean frozen,
        boolean active,
        Authorship authorship,
        long version) {
    public FeedbackForm {
        requireNonNull(id, "id");
        requireNonNull(edition, "edition");
        requireNonNull(framework, "framework");
        requireNonNull(type, "type");
        requireNonNull(content, "content");
        requireNonNull(authorship, "authorship");
    }

    /** A new form, checked against the framework that its questions ask about. */
    public static Either<InvalidInput, FeedbackForm> create(
            FeedbackFormId id,
            CompetencyFramework framework,
            FormType type,
            FormContent content,
            Authorship authorship) {
        Violations violations = new Violations();
        FormCheck.check(violations, framework, content);
        return violations.orElse(() ->
                new FeedbackForm(id, FormEdition.first(id), framework.id(), type, content, false, true, authorship, 1));
    }

    /** Another content, as long as the form is not frozen; see {@link QuestionLineageId} for what its questions are. */
    public Either<Refusal, FeedbackForm> edit(CompetencyFramework itsFramework, FormContent newContent, Instant now) {
        if (frozen) {
            return Either.left(new RuleViolated(
                    FeedbackRule.FORM_FROZEN,
                    "A cycle with this form has started, so it cannot change any more; its next edition can."));
        }
        Violations violations = new Violations();
        FormCheck.check(violations, itsFramework, newContent);
        return Either.narrow(
                violations.orElse(() -> with(newContent.continuing(content), false, active, authorship.updated(now))));
    }

    /**
     * The next edition of a form that cannot change any more, to be edited. Each question has an id of its own
     * in it, and stays in its lineage.
     */
    public Either<Refusal, FeedbackForm> revise(
            FeedbackFormId nextId, Map<FeedbackQuestionId, FeedbackQuestionId> nextIds, Authorship by) {
        if (!frozen) {
            return Either.left(new RuleViolated(
                    FeedbackRule.FORM_NOT_FROZEN, "No cycle with this form has started, so it can be edited itself."));
        }
        return unlessRetired()
                .map(form -> new FeedbackForm(
                        nextId, edition.next(), framework, type, content.asking(named(nextIds)), false, true, by, 1));
    }

    /** A new form that holds the same; its questions have ids and lineages of their own. */
    public Either<Refusal, FeedbackForm> copy(
            FeedbackFormId newId,
            String title,
            FormType asType,
            Map<FeedbackQuestionId, FeedbackQuestionId> newIds,
            Authorship by) {
        return unlessRetired()
                .flatMap(form -> Either.narrow(new Violations()
                        .text(title, FormCheck.LONGEST_TITLE, "title")
                        .orElse(() -> new FeedbackForm(
                                newId,
                                FormEdition.first(newId),
                                framework,
                                asType,
                                content.titled(title)
                                        .asking(named(newIds).stream()
                                                .map(question ->
                                                        question.in(QuestionLineageId.beginningWith(question.id())))
                                                .toList()),
                                false,
                                true,
                                by,
                                1))));
    }

    private List<FeedbackQuestion> named(Map<FeedbackQuestionId, FeedbackQuestionId> newIds) {
        return content.questions().stream()
                .map(question -> question.as(requireNonNull(newIds.get(question.id()), "an id for each question")))
                .toList();
    }

    /** This form, if a new cycle may ask with it. */
    public Either<Refusal, FeedbackForm> forNewCycle() {
        if (type == FormType.TEMPLATE) {
            return Either.left(new RuleViolated(
                    FeedbackRule.FORM_IS_TEMPLATE, "A cycle cannot ask with a template, but with a copy of it."));
        }
        return unlessRetired();
    }

    /** Retired: cycles that have it go on, and nothing new is made with it. */
    public Either<Refusal, FeedbackForm> retire(Instant now) {
        return unlessRetired().map(form -> with(content, frozen, false, authorship.updated(now)));
    }

    /** In use again. */
    public Either<Refusal, FeedbackForm> reactivate(Instant now) {
        return active
                ? Either.left(new RuleViolated(FeedbackRule.FORM_ACTIVE, "This form is not retired."))
                : Either.right(with(content, frozen, true, authorship.updated(now)));
    }

    private Either<Refusal, FeedbackForm> unlessRetired() {
        return active
                ? Either.right(this)
                : Either.left(new RuleViolated(FeedbackRule.FORM_RETIRED, "This form is retired."));
    }

    /**
     * These texts as all that there is in the locale. Once the form is frozen, texts that were missing can be
     * added, and what raters may have read stays.
     */
    public Either<Refusal, Translations> translate(Translations before, Locale locale, Map<String, String> texts) {
        Map<String, Integer> longest = FormTexts.longest(content);
        boolean changesRead = before.in(locale).entrySet().stream()
                .anyMatch(known ->
                        longest.containsKey(known.getKey()) && !known.getValue().equals(texts.get(known.getKey())));
        if (frozen && changesRead) {
            return Either.left(new RuleViolated(
                    FeedbackRule.FORM_FROZEN,
                    "A cycle with this form has started: texts can be added to a language, and none changed."));
        }
        return Either.narrow(before.with(locale, texts, longest));
    }

    /** The form as it is after work on what belongs to it. */
    public FeedbackForm updated(Instant now) {
        return with(content, frozen, active, authorship.updated(now));
    }

    /** The form with its texts in the locale, or in its language, or as they were written. To be read only. */
    public FeedbackForm in(Locale locale, Translations translations) {
        return with(FormTexts.in(locale, translations, content), frozen, active, authorship);
    }

    /** The form as a started cycle keeps it. */
    public FeedbackForm freeze() {
        return with(content, true, active, authorship);
    }

    private FeedbackForm with(FormContent newContent, boolean isFrozen, boolean isActive, Authorship newAuthorship) {
        return new FeedbackForm(id, edition, framework, type, newContent, isFrozen, isActive, newAuthorship, version);
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
        return new FeedbackForm(id, edition, framework, type, content, frozen, active, authorship, newVersion);
    }
}
