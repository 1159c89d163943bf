package io.planner360.jdbi;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.shared.OrganizationId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form that was read is used again only while it is what is stored, whoever changes it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownFormsTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final JdbiPersistence here = STORE.persistence();
    private final JdbiPersistence another = JdbiPersistence.on(STORE.counting());
    private final OrganizationId tenant = anOrganization().persistedIn(here).id();
    private final FeedbackForm form = aForm().persistedIn(here, tenant);

    @Test
    void sees_what_another_process_has_changed() {
        assertThat(found(here)).isEqualTo(form);

        FeedbackForm changed = change(another, found(another), "Changed elsewhere");

        assertThat(found(here)).isEqualTo(changed);
    }

    @Test
    void forgets_what_was_rolled_back_although_its_version_comes_again() {
        assertThatThrownBy(() -> here.unitOfWork().within(tenant, () -> {
                    here.feedbackForms().update(titled(found(here), "In vain"));
                    assertThat(found(here).content().title()).isEqualTo("In vain");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        FeedbackForm changed = change(another, found(another), "Kept");

        assertThat(found(here)).isEqualTo(changed);
        assertThat(found(here).content().title()).isEqualTo("Kept");
    }

    @Test
    void does_not_show_one_organization_the_form_of_another() {
        found(here);
        OrganizationId other = anOrganization().persistedIn(here).id();

        assertThat(here.unitOfWork().within(other, () -> here.feedbackForms().find(form.id())))
                .isEmpty();
    }

    @Test
    void sees_what_its_own_unit_of_work_has_changed_since_the_cycle_was_locked() {
        FeedbackCycle cycle = aCycle().with(form).persistedIn(here, tenant);
        found(here);
        here.unitOfWork().within(tenant, () -> {
            here.feedbackCycles().lockToClose(cycle.id());
            FeedbackForm before = here.feedbackForms().find(form.id()).orElseThrow();
            FeedbackForm changed = here.feedbackForms().update(titled(before, "Changed meanwhile"));
            assertThat(here.feedbackForms().find(form.id())).contains(changed);
            return changed;
        });
    }

    private FeedbackForm found(JdbiPersistence persistence) {
        return persistence
                .unitOfWork()
                .within(
                        tenant,
                        () -> persistence.feedbackForms().find(form.id()).orElseThrow());
    }

    private FeedbackForm change(JdbiPersistence persistence, FeedbackForm before, String title) {
        return persistence
                .unitOfWork()
                .within(tenant, () -> persistence.feedbackForms().update(titled(before, title)));
    }

    private static FeedbackForm titled(FeedbackForm before, String title) {
        FormContent content = before.content();
        return new FeedbackForm(
                before.id(),
                before.edition(),
                before.framework(),
                before.type(),
                new FormContent(
                        title,
                        content.description(),
                        content.confidentiality(),
                        content.scales(),
                        content.questions(),
                        content.groups(),
                        content.smallGroups(),
                        content.settings()),
                before.frozen(),
                before.active(),
                before.authorship(),
                before.version());
    }
}
