package io.planner360.application.competency.framework;

import io.planner360.application.competency.framework.CreateFramework.NewCategory;
import io.planner360.application.competency.framework.CreateFramework.NewCompetency;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Competency frameworks. Each method is one unit of work. */
public final class FrameworkService {
    private final Context context;
    private final AccessControl access;
    private final CompetencyFrameworks frameworks;
    private final Stored stored;

    /** Made by the {@code Planner}. */
    public FrameworkService(Context context) {
        this.context = context;
        this.access = context.access();
        this.frameworks = context.persistence().competencyFrameworks();
        this.stored = context.stored();
    }

    /** See {@link CreateFramework}. */
    public Either<Refusal, CompetencyFramework> create(CreateFramework command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> Either.narrow(framework(command)))
                        .flatMap(framework -> Either.narrow(frameworks.add(framework))));
    }

    /** See {@link FindFramework}. */
    public Either<Refusal, CompetencyFramework> find(FindFramework question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question).flatMap(reader -> stored.framework(question.framework())));
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
}
