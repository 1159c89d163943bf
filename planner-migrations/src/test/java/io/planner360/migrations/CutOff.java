package io.planner360.migrations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections to a server that goes away after a number of statements, as it does for a process that is killed. */
final class CutOff {

    private final TestDatabase database;
    private final AtomicInteger left;

    private CutOff(TestDatabase database, int left) {
        this.database = database;
        this.left = new AtomicInteger(left);
    }

    static DataSource after(int statements, TestDatabase database) {
        return new CutOff(database, statements).dataSource();
    }

    /** Not yet. */
    static CutOff of(TestDatabase database) {
        return new CutOff(database, 0);
    }

    DataSource dataSource() {
        return watched(DataSource.class, database.dataSource());
    }

    /** From now on. */
    void after(int statements) {
        left.set(statements);
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                CutOff.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") && left.decrementAndGet() == 0) {
                        database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        Class<?> returned = method.getReturnType();
                        return result != null && isWatched(returned) ? watchedAs(returned, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private <T> T watchedAs(Class<T> type, Object real) {
        return watched(type, type.cast(real));
    }

    private static boolean isWatched(Class<?> type) {
        return type == Connection.class || Statement.class.isAssignableFrom(type);
    }
}
