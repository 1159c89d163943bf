package io.planner360.benchmarks.part;

import com.zaxxer.hikari.HikariDataSource;
import io.planner360.application.Planner;
import io.planner360.benchmarks.database.Copies;
import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.office.Office;
import io.planner360.jdbi.JdbiPersistence;
import java.util.UUID;

/** A database with an office whose cycles hold a known number of ratings. */
final class Stored implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;
    private final HikariDataSource owners;
    private final Office office;
    private final Copies copies;
    private final UUID released;
    private final UUID collecting;

    /** Closed and released cycles with so many targets of ten raters each, and a full one that still collects. */
    Stored(Database database, int targets, int cycles) {
        this.database = database;
        pool = database.pool();
        owners = database.ownersPool();
        office = new Office(
                Planner.builder().persistence(JdbiPersistence.on(pool)).build(), targets);
        var first = office.answered(office.begin(targets, Office.Raters.around()));
        office.close(first.cycle());
        office.release(first.cycle());
        collecting = office.answered(office.begin(targets, Office.Raters.around()))
                .cycle()
                .value();
        released = first.cycle().value();
        copies = new Copies(database);
        copies.make(released, cycles - 1, targets);
        database.execute("VACUUM ANALYZE");
    }

    Database database() {
        return database;
    }

    HikariDataSource owners() {
        return owners;
    }

    Office office() {
        return office;
    }

    Copies copies() {
        return copies;
    }

    /** A cycle whose reports can be read. */
    UUID released() {
        return released;
    }

    /** A cycle that waits for its close. */
    UUID collecting() {
        return collecting;
    }

    UUID organization() {
        return office.operator().organization().value();
    }

    @Override
    public void close() {
        pool.close();
        owners.close();
    }
}
