package io.planner360.testkit.differential;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.intercept.InterceptingPersistence;
import io.planner360.testkit.intercept.PortCall;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that is wrong in one small way. */
final class BrokenStore extends InterceptingPersistence {
    private final Persistence target;
    private final Defect defect;

    private BrokenStore(Persistence target, Defect defect) {
        super(target);
        this.target = target;
        this.defect = defect;
    }

    static BrokenStore with(Defect defect) {
        return new BrokenStore(InMemoryPersistence.create(), defect);
    }

    /** In which way. */
    enum Defect {
        IGNORES_VERSIONS("FeedbackForms.update", 16),
        TAKES_A_NAME_TWICE("CompetencyFrameworks.add", 7),
        TURNS_PARTS_OF_A_LIST_ROUND("Memberships.all", 4),
        LOSES_NOT_OBSERVED("FeedbackResponses.add", 16),
        LISTS_DRAFTS_WITHOUT_ANSWERS("FeedbackInvitations.openFor", 18),
        FORGETS_PROGRESS("LearningProgressEntries.append", 35);

        private final String method;
        private final int steps;

        Defect(String method, int steps) {
            this.method = method;
            this.steps = steps;
        }

        /** Few of the thousands to see what is wrong in. */
        int fewSteps() {
            return steps;
        }
    }

    @Override
    protected @Nullable Object around(PortCall call) {
        if (!call.toString().equals(defect.method)) {
            return call.proceed();
        }
        return switch (defect) {
            case IGNORES_VERSIONS -> ignoringVersions(call);
            case TAKES_A_NAME_TWICE -> withoutConflict((Either<?, ?>) answer(call), call);
            case TURNS_PARTS_OF_A_LIST_ROUND -> turnedRound((Page<?>) answer(call));
            case LOSES_NOT_OBSERVED ->
                call.with(withoutNotObserved((FeedbackResponse) call.arguments().get(0)))
                        .proceed();
            case LISTS_DRAFTS_WITHOUT_ANSWERS -> withEmptyDrafts((Page<?>) answer(call));
            case FORGETS_PROGRESS -> null;
        };
    }

    private static Object answer(PortCall call) {
        return requireNonNull(call.proceed());
    }

    private @Nullable Object ignoringVersions(PortCall call) {
        try {
            return call.proceed();
        } catch (StaleAggregate stale) {
            FeedbackForm changed = (FeedbackForm) call.arguments().get(0);
            long stored =
                    target.feedbackForms().find(changed.id()).orElseThrow().version();
            return call.with(changed.atVersion(stored)).proceed();
        }
    }

    private static Either<?, ?> withoutConflict(Either<?, ?> answer, PortCall call) {
        return answer.isRight() ? answer : Either.right(call.arguments().get(0));
    }

    private static Page<?> turnedRound(Page<?> page) {
        List<Object> items = new ArrayList<>(page.items());
        Collections.reverse(items);
        return new Page<>(items, page.next());
    }

    private static FeedbackResponse withoutNotObserved(FeedbackResponse response) {
        return new FeedbackResponse(
                response.id(),
                response.cycle(),
                response.target(),
                response.group(),
                response.origin(),
                response.receipt(),
                response.answers().stream()
                        .filter(answer -> !(answer instanceof Answer.NotObserved))
                        .toList());
    }

    private static Page<?> withEmptyDrafts(Page<?> page) {
        return new Page<>(
                page.items().stream()
                        .map(FeedbackInvitation.class::cast)
                        .map(BrokenStore::withEmptyDraft)
                        .toList(),
                page.next());
    }

    private static FeedbackInvitation withEmptyDraft(FeedbackInvitation invitation) {
        return new FeedbackInvitation(
                invitation.id(),
                invitation.cycle(),
                invitation.target(),
                invitation.rater(),
                invitation.group(),
                invitation.token(),
                invitation.status(),
                invitation.draft().map(draft -> List.of()),
                Optional.empty(),
                invitation.version());
    }
}
