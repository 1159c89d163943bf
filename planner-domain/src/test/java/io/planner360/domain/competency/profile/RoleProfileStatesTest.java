package io.planner360.domain.competency.profile;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A role profile in use or retired, by every command: exactly the stated transitions. */
class RoleProfileStatesTest {
    private static final RoleProfileId ID = new RoleProfileId(uuid(5));

    private static final Map<String, Function<RoleProfile, Either<Refusal, RoleProfile>>> COMMANDS = Map.of(
            "edit", from -> from.edit(framework(), "Pilot", Map.of(B, 2)),
            "retire", RoleProfile::retire,
            "reinstate", RoleProfile::reinstate);

    /** As decision 0008 has them; what is not here is refused. */
    private static final Map<String, Boolean> STATED =
            Map.of("edit true", true, "retire true", false, "reinstate false", true);

    static Stream<Arguments> everything() {
        return Stream.of(true, false)
                .flatMap(active -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, active)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leads_where_it_is_stated(String command, boolean active) {
        Either<Refusal, RoleProfile> result =
                requireNonNull(COMMANDS.get(command)).apply(in(active));
        Boolean stated = STATED.get(command + " " + active);
        if (stated == null) {
            assertThat(((RuleViolated) result.getLeft()).code()).isEqualTo(CompetencyRule.PROFILE_STATE);
        } else {
            assertThat(accepted(result).active()).isEqualTo(stated);
            assertThat(accepted(result).version()).isEqualTo(3);
        }
    }

    @Test
    void an_edit_changes_the_title_and_the_levels_and_nothing_else() {
        assertThat(accepted(in(true).edit(framework(), "Pilot", Map.of(B, 2))))
                .isEqualTo(new RoleProfile(ID, framework().id(), "Pilot", Map.of(B, 2), true, 3));
    }

    @Test
    void an_edit_is_held_to_what_a_new_profile_is() {
        assertThat(violations(in(true).edit(framework(), " ", Map.of(A, 6))))
                .containsExactly(
                        "jobTitle must not be blank", "requiredLevels asks for level 6, which " + A + " does not have");
    }

    private static RoleProfile in(boolean active) {
        return new RoleProfile(ID, framework().id(), "Engineer", Map.of(A, 3), active, 3);
    }
}
