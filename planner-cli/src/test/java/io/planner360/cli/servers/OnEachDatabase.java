package io.planner360.cli.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is run once on a new database of each kind, which it gets as a parameter of type {@link TestDatabase};
 * where none of them is embedded, another parameter may be the {@link DebianServer}.
 * Kinds that this machine has no programs for are skipped, and say so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(Databases.class)
public @interface OnEachDatabase {

    /** Whether the database has the whole schema; else it is empty. */
    boolean migrated() default false;

    /** On which kinds. */
    DatabaseKind[] kinds() default {
        DatabaseKind.EMBEDDED, DatabaseKind.DEBIAN, DatabaseKind.DEBIAN_WITH_TLS,
    };
}
