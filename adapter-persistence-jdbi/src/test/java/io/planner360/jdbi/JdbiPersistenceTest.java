package io.planner360.jdbi;

import io.planner360.domain.Persistence;
import io.planner360.testkit.PersistenceContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The adapter on PostgreSQL is held to every contract. */
@Tag("postgresql-15")
class JdbiPersistenceTest extends PersistenceContract {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Override
    protected Persistence persistence() {
        return STORE.persistence();
    }
}
