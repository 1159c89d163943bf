package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.organization.SystemRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table holds the roles of every organization that the domain knows. */
class SystemRolesTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void areThoseOfTheDomain() throws SQLException {
        try (Connection connection = STORE.database().as(PostgresServer.LOGIN).getConnection()) {
            assertThat(TestDatabase.query(
                            connection, "SELECT id, upper(name) FROM roles WHERE organization_id IS NULL ORDER BY id"))
                    .containsExactlyElementsOf(Stream.of(SystemRole.values())
                            .map(role -> role.id() + "|" + role.name())
                            .toList());
        }
    }
}
