package io.planner360.application.learning.resource;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.learning.LearningService;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResourceServiceTest {
    private final Company company = Company.founded();
    private final LearningService learning = company.planner.learning();
    private final CompetencyFramework framework = company.framework();

    private static ResourceContent resource(String title, CompetencyId... develops) {
        return new ResourceContent(
                title, "course", "Provider", Optional.empty(), 60, Set.of(develops), Optional.of(3), "en");
    }

    private LearningResource added(String title) {
        return accepted(learning.resources()
                        .add(new AddResources(company.hr, List.of(resource(title, listening(framework))))))
                .get(0);
    }

    private List<LearningResource> found(boolean retiredToo) {
        ResourceFilter filter = new ResourceFilter(Optional.empty(), Optional.of(3), Optional.of("en"), retiredToo);
        return accepted(learning.resources()
                        .search(new SearchResources(company.hire(SystemRole.EMPLOYEE), filter, PageRequest.first(10))))
                .items();
    }

    @Test
    void takes_all_resources_or_none() {
        CompetencyFramework elsewhere = company.neighbour().framework();
        assertThat(kind(learning.resources()
                        .add(new AddResources(
                                company.hr,
                                List.of(
                                        resource("Fine", listening(framework)),
                                        resource("Strange", listening(elsewhere)))))))
                .isEqualTo("NotFound competency");
        assertThat(company.within(
                        () -> company.persistence.learningResources().developing(List.of(listening(framework)))))
                .isEmpty();
    }

    @Test
    void is_told_everything_that_is_wrong_at_once() {
        assertThat(violations(learning.resources()
                        .add(new AddResources(
                                company.hr, List.of(resource("", listening(framework)), resource("No competency"))))))
                .containsExactly("resources[0].title must not be blank", "resources[1].competencies must not be empty");
    }

    @Test
    void becomes_something_else_as_it_was_read() {
        LearningResource stored = added("Old");
        EditResource edit =
                new EditResource(company.hr, stored.id(), stored.version(), resource("New", deciding(framework)));
        assertThat(accepted(learning.resources().edit(edit)).title()).isEqualTo("New");
        assertThatThrownBy(() -> learning.resources().edit(edit)).isInstanceOf(StaleAggregate.class);
        assertThat(violations(learning.resources()
                        .edit(new EditResource(company.hr, stored.id(), 2, resource("", deciding(framework))))))
                .containsExactly("title must not be blank");
        assertThat(kind(learning.resources()
                        .edit(new EditResource(
                                company.hr, stored.id(), 2, resource("New", new CompetencyId(new UUID(0, 1)))))))
                .isEqualTo("NotFound competency");
    }

    @Test
    void goes_out_of_use_and_comes_back() {
        LearningResource stored = added("Course");
        LearningResource retired =
                accepted(learning.resources().retire(new RetireResource(company.hr, stored.id(), true)));
        assertThat(found(false)).isEmpty();
        assertThat(found(true)).containsExactly(retired);
        LearningResource back =
                accepted(learning.resources().retire(new RetireResource(company.hr, stored.id(), false)));
        assertThat(found(false)).containsExactly(back);
    }

    @Test
    void that_is_not_there_is_not_found() {
        LearningResourceId unknown = new LearningResourceId(new UUID(0, 1));
        assertThat(kind(learning.resources().retire(new RetireResource(company.hr, unknown, true))))
                .isEqualTo("NotFound learning resource");
    }
}
