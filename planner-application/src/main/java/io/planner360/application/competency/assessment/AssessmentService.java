package io.planner360.application.competency.assessment;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.CompetencyReview.Claim;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.assessment.LevelCoverage;
import io.planner360.domain.competency.assessment.LevelGap;
import io.planner360.domain.competency.assessment.ReviewEvent;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.assessment.UserCompetencyId;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * People's levels, the reviews that lead to them, and what is lacking for a job. Each method is one unit of work;
 * those that change a review may throw {@link StaleAggregate} when somebody else was faster, and can be called
 * again.
 */
public final class AssessmentService {
    private final Context context;
    private final AccessControl access;
    private final Stored stored;
    private final Memberships memberships;
    private final Competencies competencies;
    private final UserCompetencies levels;
    private final CompetencyReviews reviews;
    private final CompetencyGaps gaps;

    /** Made by the {@code Planner}. */
    public AssessmentService(Context context) {
        this.context = context;
        this.access = context.access();
        this.stored = context.stored();
        this.memberships = context.persistence().memberships();
        this.competencies = context.persistence().competencies();
        this.levels = context.persistence().userCompetencies();
        this.reviews = context.persistence().competencyReviews();
        this.gaps = context.persistence().competencyGaps();
    }

    /** See {@link RecordLevel}. */
    public Either<Refusal, UserCompetency> record(RecordLevel command) {
        return context.attempt(
                command.actor(),
                () -> access.requireCloseTo(command.person(), command)
                        .flatMap(assessor -> entry(command, assessor.user()))
                        .peek(levels::append));
    }

    /** See {@link RequestReview}. */
    public Either<Refusal, CompetencyReview> requestReview(RequestReview command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(person -> inUse(command.framework(), command.competency())
                                .flatMap(framework -> review(person.user(), command.competency())
                                        .request(framework, command.level(), command.note())))
                        .map(reviews::update));
    }

    /** See {@link BeginReview}. */
    public Either<Refusal, CompetencyReview> beginReview(BeginReview command) {
        return change(command, command.person(), command.competency(), CompetencyReview::begin);
    }

    /** See {@link CancelReview}. */
    public Either<Refusal, CompetencyReview> cancelReview(CancelReview command) {
        return change(command, command.person(), command.competency(), CompetencyReview::cancel);
    }

    /** See {@link FinishReview}. */
    public Either<Refusal, UserCompetency> finishReview(FinishReview command) {
        return context.attempt(
                command.actor(),
                () -> access.requireCloseTo(command.person(), command)
                        .flatMap(reviewer -> finish(command, reviewer.user())));
    }

    /** See {@link FindReview}. Idle where none was asked for. */
    public Either<Refusal, CompetencyReview> review(FindReview question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.person(), question)
                        .map(reader -> review(question.person(), question.competency())));
    }

    /** See {@link ListLevels}. By competency id; a competency of which nothing is known is not there. */
    public Either<Refusal, List<UserCompetency>> levels(ListLevels question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.person(), question)
                        .map(reader -> levels.current(question.person(), context.now())));
    }

    /** See {@link ListLevelHistory}. In the order in which it was said. */
    public Either<Refusal, Page<UserCompetency>> history(ListLevelHistory question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.person(), question)
                        .map(reader -> levels.history(question.person(), question.competency(), question.page())));
    }

    /** See {@link ListGaps}. By competency id; empty where nothing is required. */
    public Either<Refusal, List<LevelGap>> gaps(ListGaps question) {
        Instant now = context.now();
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.person(), question)
                        .map(reader -> question.profile()
                                .map(profile -> gaps.ofPersonFor(question.person(), profile, now))
                                .orElseGet(() -> gaps.ofPerson(question.person(), question.framework(), now))));
    }

    /** See {@link ListTeamGaps}. By user id, then by competency id. */
    public Either<Refusal, List<LevelGap>> teamGaps(ListTeamGaps question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.manager(), question)
                        .map(reader -> gaps.ofTeam(question.manager(), question.framework(), context.now())));
    }

    /** See {@link CountLevels}. By competency id; competencies that fewer than five people need are left out. */
    public Either<Refusal, Page<LevelCoverage>> count(CountLevels question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> gaps.ofOrganization(question.framework(), context.now(), question.page())));
    }

    private Either<Refusal, CompetencyReview> change(
            Request command,
            UserId person,
            CompetencyId competency,
            BiFunction<CompetencyReview, UserId, Either<Refusal, CompetencyReview>> change) {
        return context.attempt(
                command.actor(),
                () -> access.requireCloseTo(person, command)
                        .flatMap(by -> change.apply(review(person, competency), by.user()))
                        .map(reviews::update));
    }

    private Either<Refusal, UserCompetency> finish(FinishReview command, UserId reviewer) {
        CompetencyReview review = review(command.person(), command.competency());
        Either<Refusal, CompetencyReview> finished = review.finish(reviewer);
        Either<Refusal, UserCompetency> entry = finished.flatMap(idle -> claimed(review))
                .flatMap(framework -> entry(
                        command.person(),
                        framework,
                        command.competency(),
                        command.level(),
                        context.now(),
                        Optional.empty(),
                        command.evidence(),
                        reviewer));
        return entry.peek(made -> reviews.update(finished.get()))
                .peek(levels::append)
                .peek(made -> context.publish(new ReviewEvent.Finished(command.person(), command.competency())));
    }

    private CompetencyReview review(UserId person, CompetencyId competency) {
        return reviews.find(person, competency).orElseGet(() -> CompetencyReview.idle(person, competency));
    }

    private Either<Refusal, CompetencyFramework> claimed(CompetencyReview review) {
        Claim claim = review.claim().orElseThrow();
        return stored.framework(claim.framework());
    }

    private Either<Refusal, UserId> member(UserId person) {
        return Found.orRefuse(memberships.find(person), "member", person).map(membership -> person);
    }

    private Either<Refusal, CompetencyFramework> inUse(CompetencyFrameworkId framework, CompetencyId competency) {
        return stored.frameworkInUse(framework)
                .filterOrElse(
                        found -> competencies
                                .find(competency)
                                .filter(known -> !known.active())
                                .isEmpty(),
                        found -> new RuleViolated(CompetencyRule.COMPETENCY_STATE, "This competency is retired."));
    }

    private Either<Refusal, UserCompetency> entry(RecordLevel command, UserId assessor) {
        return member(command.person())
                .flatMap(person -> inUse(command.framework(), command.competency())
                        .flatMap(framework -> entry(
                                person,
                                framework,
                                command.competency(),
                                command.level(),
                                command.validFrom(),
                                command.validUntil(),
                                command.evidence(),
                                assessor)));
    }

    private Either<Refusal, UserCompetency> entry(
            UserId person,
            CompetencyFramework framework,
            CompetencyId competency,
            int level,
            Instant validFrom,
            Optional<Instant> validUntil,
            Evidence evidence,
            UserId assessor) {
        return UserCompetency.record(
                new UserCompetencyId(context.ids().next()),
                person,
                framework,
                competency,
                level,
                validFrom,
                validUntil,
                evidence,
                assessor,
                context.now());
    }
}
