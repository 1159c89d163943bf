package io.planner360.application.competency.framework;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.FrameworkTexts;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameworkLanguagesTest {
    private final Company company = Company.founded();
    private final FrameworkService frameworks = company.planner.competencies().frameworks();
    private final CompetencyFramework framework = company.framework();
    private final String listening = "competencies/" + listening(framework) + "/name";
    private final String deciding = "competencies/" + deciding(framework) + "/name";

    private Either<Refusal, CompetencyFramework> translate(Map<String, String> texts) {
        return frameworks.translate(new TranslateFramework(company.hr, framework.id(), Locale.GERMAN, texts));
    }

    private CompetencyFramework in(Locale locale, CompetencyFramework version) {
        return accepted(frameworks.find(new FindFramework(company.hr, version.id(), Optional.of(locale))));
    }

    @Test
    void texts_are_given_where_asked_for_and_else_as_they_were_written() {
        CompetencyFramework translated = accepted(translate(Map.of(listening, "Zuhoeren")));
        assertThat(translated).isEqualTo(framework.atVersion(framework.version() + 1));
        assertThat(in(Locale.GERMANY, framework).competencies())
                .extracting(Competency::name)
                .containsExactly("Zuhoeren", "Deciding");
        assertThat(in(Locale.FRENCH, framework)).isEqualTo(translated);
        assertThat(accepted(frameworks.find(new FindFramework(company.hr, framework.id()))))
                .isEqualTo(translated);
    }

    @Test
    void missing_texts_are_reported() {
        List<String> all = List.copyOf(FrameworkTexts.of(framework).keySet());
        accepted(translate(Map.of("name", "Rahmen")));
        assertThat(accepted(frameworks.missingTexts(
                        new FindMissingFrameworkTexts(company.hr, framework.id(), Locale.GERMANY))))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void texts_that_people_have_read_stay() {
        accepted(translate(Map.of("name", "Rahmen")));
        assertThat(kind(translate(Map.of("name", "Anders")))).isEqualTo("FRAMEWORK_STATE");
        assertThat(kind(translate(Map.of("name", "Rahmen", listening, "Zuhoeren"))))
                .isEqualTo("done");
    }

    @Test
    void the_next_version_comes_in_the_same_languages_and_can_change_them() {
        accepted(translate(Map.of(listening, "Zuhoeren", deciding, "Entscheiden")));
        accepted(frameworks.retireCompetency(new RetireCompetency(company.hr, deciding(framework))));
        CompetencyFramework next = accepted(frameworks.draftNext(new DraftNextVersion(company.hr, framework.id())));
        assertThat(in(Locale.GERMAN, next).competencies())
                .extracting(Competency::name)
                .containsExactly("Zuhoeren");
        assertThat(kind(frameworks.translate(
                        new TranslateFramework(company.hr, next.id(), Locale.GERMAN, Map.of(listening, "Hinhoeren")))))
                .isEqualTo("done");
        assertThat(in(Locale.GERMAN, framework).competencies().get(0).name()).isEqualTo("Zuhoeren");
        assertThat(in(Locale.GERMAN, next).competencies().get(0).name()).isEqualTo("Hinhoeren");
    }
}
