package io.planner360.domain.competency.framework;

import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.uuid;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status of a version by every command: exactly the stated transitions. */
class FrameworkStatesTest {
    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private static final Map<String, Function<CompetencyFramework, Either<Refusal, CompetencyFramework>>> COMMANDS =
            Map.of(
                    "edit", from -> from.edit(from.categories(), from.competencies()),
                    "publish", from -> from.publish(NOW),
                    "retire", CompetencyFramework::retire,
                    "nextVersion", from -> from.nextVersion(new CompetencyFrameworkId(uuid(98)), Set.of()),
                    "inUse", CompetencyFramework::inUse);

    /** As decision 0006 has them; what is not here is refused. */
    private static final Map<String, FrameworkStatus> STATED = Map.of(
            "edit DRAFT", FrameworkStatus.DRAFT,
            "publish DRAFT", FrameworkStatus.PUBLISHED,
            "retire PUBLISHED", FrameworkStatus.RETIRED,
            "nextVersion PUBLISHED", FrameworkStatus.DRAFT,
            "nextVersion RETIRED", FrameworkStatus.DRAFT,
            "inUse PUBLISHED", FrameworkStatus.PUBLISHED);

    static Stream<Arguments> everything() {
        return Arrays.stream(FrameworkStatus.values())
                .flatMap(status -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, status)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leads_where_it_is_stated(String command, FrameworkStatus from) {
        Either<Refusal, CompetencyFramework> result =
                requireNonNull(COMMANDS.get(command)).apply(in(from));
        FrameworkStatus stated = STATED.get(command + " " + from);
        if (stated == null) {
            assertThat(result.getLeft())
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.code()).isEqualTo(CompetencyRule.FRAMEWORK_STATE));
        } else {
            assertThat(result.get().status()).isEqualTo(stated);
            assertThat(result.get().publishedAt().isEmpty()).isEqualTo(stated == FrameworkStatus.DRAFT);
        }
    }

    private static CompetencyFramework in(FrameworkStatus status) {
        CompetencyFramework draft = framework();
        return new CompetencyFramework(
                draft.id(),
                draft.first(),
                draft.number(),
                status,
                status == FrameworkStatus.DRAFT ? Optional.empty() : Optional.of(NOW),
                draft.name(),
                draft.categories(),
                draft.competencies(),
                3);
    }
}
