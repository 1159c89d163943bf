package io.planner360.jdbi;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the round trips to the server: each execution of a statement, a batch counting one, and each commit,
 * rollback and savepoint. The beginning of a transaction travels with its first statement.
 */
final class CountingDataSource implements DataSource {
    private final DataSource target;
    private final AtomicInteger roundTrips = new AtomicInteger();

    CountingDataSource(DataSource target) {
        this.target = target;
    }

    /** How many round trips the work takes, if nobody else works meanwhile. */
    <T> Counted<T> count(Supplier<T> work) {
        int before = roundTrips.get();
        T result = work.get();
        return new Counted<>(result, roundTrips.get() - before);
    }

    /** How many round trips the work takes, if nobody else works meanwhile. */
    int count(Runnable work) {
        return count(() -> {
                    work.run();
                    return "done";
                })
                .roundTrips();
    }

    /** What work returned, and what it cost. */
    record Counted<T>(T result, int roundTrips) {}

    @Override
    public Connection getConnection() throws SQLException {
        return counting(Connection.class, target.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return counting(Connection.class, target.getConnection(username, password));
    }

    private <T> T counting(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (isRoundTrip(method)) {
                roundTrips.incrementAndGet();
            }
            Object result = invoke(real, method, arguments);
            return type == Connection.class ? countingStatement(result) : result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object countingStatement(@Nullable Object result) {
        if (result instanceof CallableStatement call) {
            return counting(CallableStatement.class, call);
        }
        if (result instanceof PreparedStatement prepared) {
            return counting(PreparedStatement.class, prepared);
        }
        return result instanceof Statement statement ? counting(Statement.class, statement) : result;
    }

    private static boolean isRoundTrip(Method method) {
        return switch (method.getName()) {
            case "execute",
                    "executeQuery",
                    "executeUpdate",
                    "executeLargeUpdate",
                    "executeBatch",
                    "executeLargeBatch",
                    "commit",
                    "rollback",
                    "setSavepoint",
                    "releaseSavepoint",
                    "setTransactionIsolation",
                    "setReadOnly",
                    "isValid" -> true;
            default -> false;
        };
    }

    private static @Nullable Object invoke(Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountingDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
