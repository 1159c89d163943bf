package io.planner360.testkit.competency;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds a {@link CompetencyFramework}. */
public final class FrameworkBuilder {

    private static final List<String> LEVELS = List.of("Aware", "Practising", "Skilled", "Leading", "Shaping");
    private static final Instant PUBLISHED_AT = Instant.parse("2026-02-03T09:00:00Z");
    private static final BigDecimal WEIGHT = new BigDecimal("1.00");

    private final CompetencyCategory people = category("People");
    private final CompetencyCategory work = category("Work");
    private String name = Fresh.name("Framework");
    private boolean scaleValues = true;
    private boolean published = true;
    private Optional<List<CompetencyCategory>> categories = Optional.empty();
    private Optional<List<Competency>> competencies = Optional.empty();

    FrameworkBuilder() {}

    public FrameworkBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** The levels name no rating that stands for them. */
    public FrameworkBuilder withoutScaleValues() {
        scaleValues = false;
        return this;
    }

    /** Not published, as it otherwise is. */
    public FrameworkBuilder draft() {
        published = false;
        return this;
    }

    /** These instead of the usual ones. */
    public FrameworkBuilder with(List<CompetencyCategory> newCategories, List<Competency> newCompetencies) {
        categories = Optional.of(newCategories);
        competencies = Optional.of(newCompetencies);
        return this;
    }

    /** The framework, not stored. */
    public CompetencyFramework built() {
        CompetencyFramework draft = granted(CompetencyFramework.create(
                new CompetencyFrameworkId(Fresh.uuid()),
                name,
                categories.orElse(List.of(people, work)),
                competencies.orElseGet(() -> List.of(
                        competency(people, "Listening"),
                        competency(work, "Planning"),
                        competency(people, "Coaching")))));
        return published ? granted(draft.publish(PUBLISHED_AT)) : draft;
    }

    /** The framework, stored. */
    public CompetencyFramework persistedIn(Persistence persistence, OrganizationId tenant) {
        CompetencyFramework framework = built();
        return persistence
                .unitOfWork()
                .within(tenant, () -> granted(persistence.competencyFrameworks().add(framework)));
    }

    private static CompetencyCategory category(String name) {
        return new CompetencyCategory(new CompetencyCategoryId(Fresh.uuid()), name);
    }

    private Competency competency(CompetencyCategory category, String competencyName) {
        List<CompetencyLevel> levels = IntStream.rangeClosed(1, LEVELS.size())
                .mapToObj(number -> new CompetencyLevel(
                        number,
                        LEVELS.get(number - 1),
                        List.of("Is seen at level " + number, "Is heard at level " + number),
                        scaleValues ? Optional.of((double) number) : Optional.empty()))
                .toList();
        return new Competency(
                new CompetencyId(Fresh.uuid()),
                category.id(),
                competencyName,
                "What " + competencyName + " means",
                WEIGHT,
                levels);
    }
}
