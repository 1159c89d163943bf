package io.planner360.application.competency.framework;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.feedback.form.CopyForm;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormService;
import io.planner360.application.feedback.form.ReviseForm;
import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRenamed;
import io.planner360.domain.competency.framework.FrameworkVersion;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FrameworkVersionsTest {
    private final Company company = Company.founded();
    private final FrameworkService frameworks = company.planner.competencies().frameworks();
    private final CompetencyFramework first = company.framework();

    private Either<Refusal, CompetencyFramework> draftNext(CompetencyFramework of) {
        return frameworks.draftNext(new DraftNextVersion(company.hr, of.id()));
    }

    private Either<Refusal, CompetencyFramework> edit(CompetencyFramework draft, List<CategoryDraft> categories) {
        return frameworks.edit(new EditFramework(company.hr, draft.id(), draft.version(), categories));
    }

    private static CompetencyDraft kept(Competency competency, String name, String... alsoIn) {
        return new CompetencyDraft(
                Optional.of(competency.id()), name, "", competency.weight(), competency.levels(), List.of(alsoIn));
    }

    private static CategoryDraft kept(CompetencyCategory category, CompetencyDraft... competencies) {
        return new CategoryDraft(Optional.of(category.id()), category.name(), List.of(competencies));
    }

    @Test
    void a_next_version_is_written_published_and_compared() {
        CompetencyFramework draft = accepted(draftNext(first));
        Competency listening = draft.competencies().get(0);
        CompetencyFramework edited = accepted(edit(
                draft,
                List.of(
                        kept(draft.categories().get(0), kept(listening, "Hearing", "More")),
                        new CategoryDraft("More", List.of()))));
        CompetencyFramework second = company.published(edited);
        assertThat(second.competencies().get(0).otherCategories())
                .containsExactly(second.categories().get(1).id());
        assertThat(accepted(frameworks.compare(new CompareFrameworks(company.hr, first.id(), second.id())))
                        .changes())
                .contains(
                        new CompetencyRenamed(listening.id(), "Listening", "Hearing"),
                        new CompetencyRemoved(deciding(first), "Deciding"));
        assertThat(accepted(frameworks.find(new FindFramework(company.hr, first.id()))))
                .isEqualTo(first);
        assertThat(accepted(frameworks.list(new ListFrameworks(company.hr, PageRequest.first(10))))
                        .items())
                .extracting(FrameworkVersion::number)
                .containsExactly(1, 2);
        assertThat(accepted(frameworks.competencies(new ListCompetencies(company.hr, second.id()))))
                .extracting(CatalogueCompetency::name)
                .containsExactly("Hearing", "Deciding");
    }

    @Test
    void only_the_newest_version_has_a_next_one() {
        CompetencyFramework draft = accepted(draftNext(first));
        assertThat(kind(draftNext(first))).isEqualTo("Conflict competency_frameworks_name_key");
        assertThat(kind(draftNext(draft))).isEqualTo("FRAMEWORK_STATE");
        company.published(draft);
        assertThat(accepted(draftNext(draft)).number()).isEqualTo(3);
    }

    @Test
    void forms_and_profiles_are_made_with_a_published_version_only() {
        CompetencyFramework draft = accepted(draftNext(first));
        accepted(frameworks.retire(new RetireFramework(company.hr, first.id())));
        for (CompetencyFramework framework : List.of(draft, first)) {
            assertThat(kind(company.planner
                            .feedback()
                            .forms()
                            .create(new CreateForm(
                                    company.hr,
                                    framework.id(),
                                    Company.draft(framework, Confidentiality.NAMED, RaterGroup.standard())))))
                    .isEqualTo("FRAMEWORK_STATE");
            assertThat(kind(company.planner
                            .competencies()
                            .profiles()
                            .create(new CreateRoleProfile(
                                    company.hr, framework.id(), "Engineer", Map.of(listening(framework), 1)))))
                    .isEqualTo("FRAMEWORK_STATE");
        }
    }

    @Test
    void forms_are_revised_and_copied_on_a_published_version_only() {
        FeedbackForm form = company.form(first, Confidentiality.NAMED);
        company.start(company.draftCycle(form, "Spring"));
        accepted(frameworks.retire(new RetireFramework(company.hr, first.id())));
        FormService forms = company.planner.feedback().forms();
        assertThat(kind(forms.revise(new ReviseForm(company.hr, form.id())))).isEqualTo("FRAMEWORK_STATE");
        assertThat(kind(forms.copy(new CopyForm(company.hr, form.id(), "Copy", FormType.TEMPLATE))))
                .isEqualTo("FRAMEWORK_STATE");
        assertThat(company.start(company.draftCycle(form, "Autumn")).status()).isEqualTo(CycleStatus.COLLECTING);
    }

    @Test
    void an_edit_knows_only_ids_of_the_draft_and_names_of_its_categories() {
        CompetencyFramework draft = accepted(draftNext(first));
        CompetencyId strange = new CompetencyId(new UUID(4, 2));
        Competency listening = draft.competencies().get(0);
        CompetencyDraft unknown = new CompetencyDraft(
                Optional.of(strange), "Unknown", "", listening.weight(), listening.levels(), List.of("Nowhere"));
        assertThat(violations(edit(draft, List.of(new CategoryDraft("Category", List.of(unknown))))))
                .containsExactly(
                        "competencies has unknown id " + strange,
                        "competencies[0].alsoIn has Nowhere, which is no category");
    }

    @Test
    void an_edit_is_made_on_the_draft_as_it_is() {
        CompetencyFramework draft = accepted(draftNext(first));
        List<CategoryDraft> content = List.of(
                kept(draft.categories().get(0), kept(draft.competencies().get(0), "One")));
        accepted(edit(draft, content));
        assertThatThrownBy(() -> edit(draft, content)).isInstanceOf(StaleAggregate.class);
        assertThat(kind(edit(first, content))).isEqualTo("FRAMEWORK_STATE");
    }

    @Test
    void versions_of_different_frameworks_are_not_compared() {
        CompetencyFramework other = company.framework("Other");
        assertThat(violations(frameworks.compare(new CompareFrameworks(company.hr, first.id(), other.id()))))
                .containsExactly("to must be a version of the same framework");
    }

    @Test
    void a_retired_competency_does_not_come_with_the_next_version() {
        RetireCompetency retire = new RetireCompetency(company.hr, deciding(first));
        assertThat(accepted(frameworks.retireCompetency(retire)).active()).isFalse();
        assertThat(kind(frameworks.retireCompetency(retire))).isEqualTo("COMPETENCY_STATE");
        assertThat(accepted(draftNext(first)).competencies())
                .extracting(Competency::name)
                .containsExactly("Listening");
        ReinstateCompetency reinstate = new ReinstateCompetency(company.hr, deciding(first));
        assertThat(accepted(frameworks.reinstateCompetency(reinstate)).active()).isTrue();
        assertThat(kind(frameworks.reinstateCompetency(reinstate))).isEqualTo("COMPETENCY_STATE");
        assertThat(kind(frameworks.retireCompetency(
                        new RetireCompetency(company.hr, new CompetencyId(new UUID(4, 2))))))
                .isEqualTo("NotFound competency");
    }
}
