package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anExternalRater;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link ExternalRaters}. */
public abstract class ExternalRatersContract extends TenantPortContract {

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(ExternalRaters.class)
                .with("claim", () -> raters().claim(List.of(anExternalRater().built())))
                .with("holders", () -> raters().holders(List.of(new EmailAddress("a@b.test"))))
                .with("find", () -> raters().find(new ExternalRaterId(Fresh.uuid())));
    }

    @Nested
    class Finding_by_email {

        @Test
        void tells_who_has_one_of_the_emails_without_regard_to_case() {
            ExternalRater ada = anExternalRater().persistedIn(persistence(), tenant);
            anExternalRater().persistedIn(persistence(), tenant);
            EmailAddress shouted = new EmailAddress(ada.email().value().toUpperCase(Locale.ROOT));
            EmailAddress unknown = new EmailAddress(Fresh.email("nobody"));
            assertThat(within(() -> raters().holders(List.of(shouted, unknown, ada.email()))))
                    .isEqualTo(Map.of(ada.email().key(), ada.id()));
            assertThat(within(() -> raters().holders(List.of()))).isEmpty();
        }

        @Test
        void tells_nobody_of_another_organization() {
            ExternalRater ada = anExternalRater().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> raters().holders(List.of(ada.email())))).isEmpty();
        }
    }

    @Nested
    class Claiming {

        @Test
        void stores_new_raters_and_returns_them_in_the_order_given() {
            List<ExternalRater> candidates = List.of(
                    anExternalRater().named("Zoe").built(),
                    anExternalRater().named("Abe").built(),
                    anExternalRater().named("Mia").built());
            assertThat(claim(candidates)).containsExactlyElementsOf(candidates);
            candidates.forEach(candidate -> assertThat(find(candidate)).contains(candidate));
        }

        @Test
        void returns_who_has_the_email_already_and_leaves_them_as_they_were() {
            ExternalRater first = anExternalRater().named("Ada").persistedIn(persistence(), tenant);
            ExternalRater again = anExternalRater()
                    .withEmail(first.email().value())
                    .named("Grace")
                    .built();
            assertThat(claim(List.of(again))).containsExactly(first);
            assertThat(find(first)).contains(first);
            assertThat(find(again)).isEmpty();
        }

        @Test
        void compares_emails_without_regard_to_case() {
            ExternalRater lower =
                    anExternalRater().withEmail(Fresh.email("\u00e4da.i")).persistedIn(persistence(), tenant);
            String upper = lower.email().value().toUpperCase(Locale.ROOT);
            assertThat(claim(List.of(anExternalRater().withEmail(upper).built())))
                    .containsExactly(lower);
        }

        @Test
        void keeps_the_case_of_the_email_as_given() {
            ExternalRater rater = anExternalRater()
                    .withEmail("Ada+" + Fresh.uuid() + "@Example.TEST")
                    .persistedIn(persistence(), tenant);
            assertThat(find(rater)).contains(rater);
        }

        @Test
        void mixes_new_and_known_raters_in_the_order_given() {
            ExternalRater known = anExternalRater().persistedIn(persistence(), tenant);
            ExternalRater one = anExternalRater().built();
            ExternalRater again =
                    anExternalRater().withEmail(known.email().value()).built();
            ExternalRater two = anExternalRater().built();
            assertThat(claim(List.of(two, again, one))).containsExactly(two, known, one);
        }

        @Test
        void gives_one_rater_to_an_email_that_stands_twice_in_the_batch() {
            ExternalRater first = anExternalRater().built();
            ExternalRater second = anExternalRater()
                    .withEmail(first.email().value().toUpperCase(Locale.ROOT))
                    .built();
            assertThat(claim(List.of(first, second))).containsExactly(first, first);
            assertThat(find(second)).isEmpty();
        }

        @Test
        void gives_one_rater_to_two_units_of_work_that_claim_an_email_at_once() {
            ExternalRater one = anExternalRater().built();
            ExternalRater same =
                    anExternalRater().withEmail(one.email().value()).built();
            try (OpenUnit<List<ExternalRater>> first = open(() -> raters().claim(List.of(one)))) {
                first.workDone();
                try (OpenUnit<List<ExternalRater>> second = open(() -> raters().claim(List.of(same)))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).containsExactly(one);
                }
            }
        }

        @Test
        void knows_nothing_of_another_organizations_raters() {
            ExternalRater there = anExternalRater().persistedIn(persistence(), otherTenant);
            ExternalRater here =
                    anExternalRater().withEmail(there.email().value()).built();
            assertThat(claim(List.of(here))).containsExactly(here);
        }

        @Test
        void takes_nobody() {
            assertThat(claim(List.of())).isEmpty();
        }

        @Test
        void takes_a_large_batch() {
            List<ExternalRater> candidates = IntStream.range(0, 2_000)
                    .mapToObj(i -> anExternalRater().built())
                    .toList();
            assertThat(claim(candidates)).containsExactlyElementsOf(candidates);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_name_as_given(String name) {
            ExternalRater rater = anExternalRater().named(name).persistedIn(persistence(), tenant);
            assertThat(find(rater)).contains(rater);
        }

        @Test
        void keeps_the_longest_name() {
            ExternalRater rater =
                    anExternalRater().named(HardTexts.ofLength(201)).persistedIn(persistence(), tenant);
            assertThat(find(rater)).contains(rater);
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(anExternalRater().built())).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            assertThat(find(anExternalRater().persistedIn(persistence(), otherTenant)))
                    .isEmpty();
        }
    }

    private List<ExternalRater> claim(List<ExternalRater> candidates) {
        return within(() -> raters().claim(candidates));
    }

    private Optional<ExternalRater> find(ExternalRater rater) {
        return within(() -> raters().find(rater.id()));
    }

    private ExternalRaters raters() {
        return persistence().externalRaters();
    }
}
