package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

final class InMemoryFeedbackResponses implements FeedbackResponses {
    private static final Unique<FeedbackResponseId, FeedbackResponse> BY_ID =
            Unique.by("feedback response", FeedbackResponse::id);
    private static final Unique<FeedbackInvitationId, FeedbackResponse> BY_INVITATION = Unique.byOptional(
            "feedback response to invitation", response -> response.origin().map(FeedbackResponse.Origin::invitation));
    private static final Unique<SecretHash, FeedbackResponse> BY_RECEIPT =
            Unique.byOptional("feedback response with receipt", FeedbackResponse::receipt);
    private static final Ordered<FeedbackCycleId, TargetThenId, FeedbackResponse> OF_CYCLE = Ordered.by(
            FeedbackResponse::cycle,
            response ->
                    new TargetThenId(response.target().value(), response.id().value()));
    private static final Table<FeedbackResponse> RESPONSES = Table.of(BY_ID, BY_INVITATION, BY_RECEIPT, OF_CYCLE);

    private final Store store;

    InMemoryFeedbackResponses(Store store) {
        this.store = store;
    }

    private record TargetThenId(UUID target, UUID id) implements Comparable<TargetThenId> {
        @Override
        public int compareTo(TargetThenId other) {
            int byTarget = Position.compareUnsigned(target, other.target);
            return byTarget != 0 ? byTarget : Position.compareUnsigned(id, other.id);
        }
    }

    @Override
    public Either<Conflict, FeedbackResponse> add(FeedbackResponse response) {
        WorkingCopy tenant = store.tenant();
        List<Answer> answers = inTheFormsOrder(questions(tenant, response.cycle()), response.answers());
        if (answers.size() < response.answers().size()) {
            throw new IllegalArgumentException("the answers do not fit the form of feedback cycle " + response.cycle());
        }
        tenant.require(InMemoryCycleTargets.BY_CYCLE_AND_USER, Tuple.of(response.cycle(), response.target()));
        response.origin().ifPresent(origin -> tenant.require(InMemoryFeedbackInvitations.BY_ID, origin.invitation()));
        if (response.receipt().flatMap(this::findByReceipt).isPresent()) {
            return Either.left(new Conflict(RECEIPT_TAKEN, "Another answer has this receipt."));
        }
        tenant.insert(RESPONSES, with(response, response.id(), answers));
        return Either.right(response);
    }

    @Override
    public Either<Conflict, List<FeedbackResponse>> addAll(List<FeedbackResponse> responses) {
        WorkingCopy tenant = store.tenant();
        requireOneCycle(responses);
        Set<SecretHash> receipts = new HashSet<>();
        boolean taken = responses.stream()
                .flatMap(response -> response.receipt().stream())
                .anyMatch(receipt -> !receipts.add(receipt) || tenant.has(BY_RECEIPT, receipt));
        if (taken) {
            return Either.left(new Conflict(RECEIPT_TAKEN, "Another answer has this receipt."));
        }
        responses.forEach(this::add);
        return Either.right(List.copyOf(responses));
    }

    private static void requireOneCycle(List<FeedbackResponse> responses) {
        if (responses.stream().map(FeedbackResponse::cycle).distinct().count() > 1) {
            throw new IllegalArgumentException("responses of several cycles");
        }
    }

    private static List<FeedbackQuestion> questions(WorkingCopy tenant, FeedbackCycleId cycle) {
        return tenant.find(InMemoryFeedbackCycles.BY_ID, cycle)
                .flatMap(found -> tenant.find(InMemoryFeedbackForms.BY_ID, found.form()))
                .map(form -> form.content().questions())
                .orElse(List.of());
    }

    /** One answer a question, of its kind. */
    private static List<Answer> inTheFormsOrder(List<FeedbackQuestion> questions, List<Answer> answers) {
        Map<FeedbackQuestionId, Answer> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.question(), answer));
        List<Answer> inOrder = new ArrayList<>(answers.size());
        for (FeedbackQuestion question : questions) {
            Answer answer = given.get(question.id());
            if (answer != null && AnswerCheck.fits(question.kind(), answer)) {
                inOrder.add(answer);
            }
        }
        return inOrder;
    }

    @Override
    public Optional<FeedbackResponse> findByInvitation(FeedbackInvitationId invitation) {
        return store.tenant().find(BY_INVITATION, invitation);
    }

    @Override
    public Optional<FeedbackResponse> findByReceipt(SecretHash receipt) {
        return store.tenant().find(BY_RECEIPT, receipt);
    }

    @Override
    public Stream<FeedbackResponse> ofCycle(FeedbackCycleId cycle) {
        return ofCycle(store.tenant(), cycle);
    }

    static Stream<FeedbackResponse> ofCycle(WorkingCopy tenant, FeedbackCycleId cycle) {
        return tenant.stream(OF_CYCLE, cycle);
    }

    @Override
    public void remove(FeedbackResponseId id) {
        FeedbackResponse stored =
                store.tenant().find(BY_ID, id).orElseThrow(() -> new StaleAggregate("feedback response " + id, 1));
        store.tenant().delete(RESPONSES, stored);
    }

    @Override
    public void removeAbout(FeedbackCycleId cycle, UserId target) {
        remove(ofCycle(cycle).filter(response -> response.target().equals(target)));
    }

    @Override
    public void removeAll(FeedbackCycleId cycle) {
        remove(ofCycle(cycle));
    }

    private void remove(Stream<FeedbackResponse> responses) {
        responses.toList().forEach(response -> store.tenant().delete(RESPONSES, response));
    }

    /** A map by random ids has no other order than theirs, so fresh ids are all it takes. */
    @Override
    public void shuffle(FeedbackCycleId cycle, Supplier<FeedbackResponseId> freshIds) {
        WorkingCopy tenant = store.tenant();
        List<FeedbackResponse> unlinked =
                ofCycle(cycle).filter(response -> response.origin().isEmpty()).toList();
        unlinked.forEach(
                response -> tenant.replace(RESPONSES, response, with(response, freshIds.get(), response.answers())));
    }

    static Stream<GivenRating> givenRatings(WorkingCopy tenant, FeedbackCycleId cycle, UserId target) {
        return tenant.find(InMemoryFeedbackCycles.BY_ID, cycle)
                .flatMap(found -> tenant.find(InMemoryFeedbackForms.BY_ID, found.form()))
                .filter(form -> form.content().confidentiality() == Confidentiality.NAMED)
                .map(form -> tenant.stream(OF_CYCLE, cycle)
                        .filter(response -> response.target().equals(target))
                        .flatMap(response -> response.answers().stream())
                        .flatMap(answer -> given(form, answer).stream()))
                .orElseGet(Stream::empty);
    }

    private static Optional<GivenRating> given(FeedbackForm form, Answer answer) {
        return answer instanceof Answer.Rated rated
                ? form.question(rated.question())
                        .map(question -> new GivenRating(
                                question.competency().orElseThrow(), score(form, question, rated.rating())))
                : Optional.empty();
    }

    private static int score(FeedbackForm form, FeedbackQuestion question, int rating) {
        return question.reverseScored() ? form.scaleOf(question).reversed(rating) : rating;
    }

    private static FeedbackResponse with(FeedbackResponse response, FeedbackResponseId id, List<Answer> answers) {
        return new FeedbackResponse(
                id,
                response.cycle(),
                response.target(),
                response.group(),
                response.origin(),
                response.receipt(),
                answers);
    }
}
