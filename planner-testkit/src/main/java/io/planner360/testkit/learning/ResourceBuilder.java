package io.planner360.testkit.learning;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.Cost;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Violations;
import io.planner360.testkit.shared.Fresh;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link LearningResource}. */
public final class ResourceBuilder {

    private final Set<CompetencyId> competencies;
    private LearningResourceId id = new LearningResourceId(Fresh.uuid());
    private String title = "Listening before answering";
    private String type = "course";
    private String provider = "Example Academy";
    private Optional<String> url = Optional.of("https://academy.example.test/listening");
    private int minutes = 90;
    private Optional<Integer> level = Optional.of(3);
    private String language = "en";
    private Optional<Cost> cost = Optional.empty();
    private boolean retired;

    ResourceBuilder(CompetencyId... competencies) {
        this.competencies = Set.of(competencies);
    }

    public ResourceBuilder withId(LearningResourceId newId) {
        id = newId;
        return this;
    }

    public ResourceBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ResourceBuilder ofType(String newType) {
        type = newType;
        return this;
    }

    public ResourceBuilder by(String newProvider) {
        provider = newProvider;
        return this;
    }

    public ResourceBuilder at(String newUrl) {
        url = Optional.of(newUrl);
        return this;
    }

    public ResourceBuilder withoutUrl() {
        url = Optional.empty();
        return this;
    }

    public ResourceBuilder taking(int newMinutes) {
        minutes = newMinutes;
        return this;
    }

    public ResourceBuilder forLevel(int number) {
        level = Optional.of(number);
        return this;
    }

    public ResourceBuilder forNoLevel() {
        level = Optional.empty();
        return this;
    }

    public ResourceBuilder in(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public ResourceBuilder costing(String amount, String currency) {
        cost = Optional.of(new Cost(new BigDecimal(amount), currency));
        return this;
    }

    public ResourceBuilder retired() {
        retired = true;
        return this;
    }

    /** What it is. */
    public ResourceContent content() {
        return new ResourceContent(title, type, provider, url, minutes, competencies, level, language, cost);
    }

    /** The resource, not stored. */
    public LearningResource built() {
        LearningResource resource = LearningResource.of(id, content()).retired(retired);
        Violations violations = new Violations();
        LearningResource.check(violations, List.of(resource));
        return granted(violations.orElse(() -> resource));
    }

    /** The resource, stored. */
    public LearningResource persistedIn(Persistence persistence, OrganizationId tenant) {
        List<LearningResource> resource = List.of(built());
        return persistence
                .unitOfWork()
                .within(tenant, () -> granted(persistence.learningResources().addAll(resource)))
                .get(0);
    }
}
