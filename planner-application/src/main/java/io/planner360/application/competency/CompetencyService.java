package io.planner360.application.competency;

import io.planner360.application.competency.CreateFramework.NewCategory;
import io.planner360.application.competency.CreateFramework.NewCompetency;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.competency.Competency;
import io.planner360.domain.competency.CompetencyCategory;
import io.planner360.domain.competency.CompetencyCategoryId;
import io.planner360.domain.competency.CompetencyFramework;
import io.planner360.domain.competency.CompetencyFrameworkId;
import io.planner360.domain.competency.CompetencyFrameworks;
import io.planner360.domain.competency.CompetencyId;
import io.planner360.domain.competency.RoleProfile;
import io.planner360.domain.competency.RoleProfileId;
import io.planner360.domain.competency.RoleProfiles;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Competency frameworks and role profiles. Each method is one unit of work. */
public final class CompetencyService {
    private final Context context;
    private final AccessControl access;

    /** Made by the {@code Planner}. */
    public CompetencyService(Context context) {
        this.context = context;
        this.access = context.access();
    }

    /** See {@link CreateFramework}. */
    public Either<Refusal, CompetencyFramework> createFramework(CreateFramework command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_COMPETENCIES)
                        .flatMap(actor -> Either.narrow(framework(command)))
                        .flatMap(framework -> Either.narrow(frameworks().add(framework))));
    }

    /** See {@link CreateRoleProfile}. */
    public Either<Refusal, RoleProfile> createRoleProfile(CreateRoleProfile command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command.actor(), Permission.MANAGE_COMPETENCIES)
                        .flatMap(actor -> stored(command.framework()))
                        .flatMap(framework -> Either.narrow(RoleProfile.create(
                                new RoleProfileId(context.ids().next()),
                                framework,
                                command.jobTitle(),
                                command.requiredLevels())))
                        .flatMap(profile -> Either.narrow(profiles().add(profile))));
    }

    /** See {@link FindFramework}. */
    public Either<Refusal, CompetencyFramework> framework(FindFramework question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question.actor()).flatMap(reader -> stored(question.framework())));
    }

    /** See {@link ListRoleProfiles}. By job title. */
    public Either<Refusal, List<RoleProfile>> roleProfiles(ListRoleProfiles question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question.actor())
                        .flatMap(reader -> stored(question.framework()))
                        .map(framework -> profiles().ofFramework(framework.id())));
    }

    private Either<InvalidInput, CompetencyFramework> framework(CreateFramework command) {
        List<CompetencyCategory> categories = new ArrayList<>();
        List<Competency> competencies = new ArrayList<>();
        for (NewCategory category : command.categories()) {
            CompetencyCategoryId id = new CompetencyCategoryId(context.ids().next());
            categories.add(new CompetencyCategory(id, category.name()));
            for (NewCompetency competency : category.competencies()) {
                competencies.add(new Competency(
                        new CompetencyId(context.ids().next()),
                        id,
                        competency.name(),
                        competency.description(),
                        twoDecimals(competency.weight()),
                        competency.levels()));
            }
        }
        return CompetencyFramework.create(
                new CompetencyFrameworkId(context.ids().next()), command.name(), categories, competencies);
    }

    /** As the store keeps it; what has more decimals, or is a multiple of ten, the framework refuses. */
    private static BigDecimal twoDecimals(BigDecimal weight) {
        return weight.scale() == 0 || weight.scale() == 1 ? weight.setScale(2) : weight;
    }

    private Either<Refusal, CompetencyFramework> stored(CompetencyFrameworkId id) {
        return Found.orRefuse(frameworks().find(id), "competency framework", id);
    }

    private CompetencyFrameworks frameworks() {
        return context.persistence().competencyFrameworks();
    }

    private RoleProfiles profiles() {
        return context.persistence().roleProfiles();
    }
}
