package io.planner360.application;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.SystemRole;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/permissions.md} is what the guards say. With {@code -Dplanner.write-pages=true} the page is written
 * anew.
 */
class PermissionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    static List<Facade.Entry> entries() {
        return Facade.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_command_has_a_guard(Facade.Entry entry) {
        Guard guard = entry.guard();
        boolean hasActor = entry.guarded() instanceof Class<?> type && Request.class.isAssignableFrom(type);
        Set<Relation> without = EnumSet.of(Relation.HOST, Relation.RECEIPT_HOLDER);
        assertThat(hasActor || without.containsAll(guard.relations()))
                .as("is a Request, or has no person as actor")
                .isTrue();
        assertThat(hasActor && guard.admits(Relation.HOST))
                .as("has an actor and needs none")
                .isFalse();
    }

    @Test
    void every_permission_is_used_by_a_command() {
        assertThat(Facade.entries())
                .flatMap(entry -> entry.guard().permission().stream().toList())
                .contains(Permission.values());
    }

    @Test
    void the_page_is_what_the_guards_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("planner.write-pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Who may do what

                Every command and question of the facade with its guard: whoever stands in one of the relations passes, and
                whoever has a role with the permission. The page is made from the guards that are enforced, and a test
                compares it. Further roles of an organization's own give the permissions that it chooses.

                | relation | who |
                | --- | --- |
                | any member | every person who has accepted their membership |
                | self | the person whom the command is about |
                | manager | the direct manager of that person |
                | proposed member | whom the organization has proposed as a member |
                | invited rater | the rater of the invitation: a member, or somebody outside with the token |
                | receipt holder | whoever holds the receipt of an anonymous answer |
                | system | the library itself, doing what has become due |
                | host | no actor: the host decides who may call this |
                """);
        Optional<String> feature = Optional.empty();
        for (Facade.Entry entry : Facade.entries()) {
            if (!feature.equals(Optional.of(entry.feature()))) {
                feature = Optional.of(entry.feature());
                page.append("\n## ").append(entry.feature()).append("\n\n");
                page.append("| call | command | relations | permission | system roles |\n");
                page.append("| --- | --- | --- | --- | --- |\n");
            }
            page.append(row(entry));
        }
        return page.toString();
    }

    private static String row(Facade.Entry entry) {
        Guard guard = entry.guard();
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        entry.path(),
                        entry.guarded() instanceof Method ? "" : "`" + entry.name() + "`",
                        Stream.of(Relation.values())
                                .filter(guard::admits)
                                .map(PermissionsPageTest::words)
                                .collect(joining(", ")),
                        guard.permission().map(name -> "`" + name + "`").orElse(""),
                        Stream.of(SystemRole.values())
                                .filter(role -> guard.permission()
                                        .filter(role.permissions()::contains)
                                        .isPresent())
                                .map(PermissionsPageTest::words)
                                .collect(joining(", ")));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
