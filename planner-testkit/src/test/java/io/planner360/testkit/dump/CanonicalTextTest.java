package io.planner360.testkit.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponse.Origin;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalTextTest {

    @Test
    void orders_what_has_no_order_and_keeps_the_order_of_lists() {
        assertThat(CanonicalText.of(Set.of("b", "a"))).isEqualTo("{\"a\", \"b\"}");
        assertThat(CanonicalText.of(Map.of("b", 2, "a", 1))).isEqualTo("{\"a\" -> 1, \"b\" -> 2}");
        assertThat(CanonicalText.of(List.of("b", "a"))).isEqualTo("[\"b\", \"a\"]");
    }

    @Test
    void tells_numbers_to_the_last_bit() {
        assertThat(CanonicalText.of(0.1 + 0.2)).isNotEqualTo(CanonicalText.of(0.3));
        assertThat(CanonicalText.of(-0.0)).isNotEqualTo(CanonicalText.of(0.0));
    }

    @Test
    void shows_what_cannot_be_seen_in_text() {
        assertThat(CanonicalText.of("a\u0000\u00e9\"\\")).isEqualTo("\"a\\u0000\\u00e9\\\"\\\\\"");
    }

    @Test
    void leaves_out_what_a_page_is_continued_by() {
        assertThat(CanonicalText.of(new Page<>(List.of(1), Optional.of("token"))))
                .isEqualTo("[1] and more");
    }

    @Test
    void leaves_out_the_id_of_a_response_that_is_not_linked_and_of_no_other() {
        assertThat(CanonicalText.of(response(1, Optional.empty())))
                .isEqualTo(CanonicalText.of(response(2, Optional.empty())));
        Optional<Origin> origin = Optional.of(new Origin(new FeedbackInvitationId(new UUID(0, 9)), Instant.EPOCH));
        assertThat(CanonicalText.of(response(1, origin))).isNotEqualTo(CanonicalText.of(response(2, origin)));
    }

    private static FeedbackResponse response(long id, Optional<Origin> origin) {
        return new FeedbackResponse(
                new FeedbackResponseId(new UUID(0, id)),
                new FeedbackCycleId(new UUID(0, 5)),
                new UserId(new UUID(0, 6)),
                RaterGroupCode.PEER,
                origin,
                Optional.empty(),
                List.of());
    }
}
