package io.planner360.jdbi;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Has the server explain each query before it runs: with the same parameters, on the same connection, and so with
 * the same tenant, role and policies.
 */
final class ExplainingDataSource implements DataSource {
    private static final String EXPLAIN = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ";
    private static final Pattern LEADING_COMMENTS = Pattern.compile("\\A(?:\\s|--[^\n]*\n)*");

    private final DataSource target;
    private final List<QueryPlan> plans = new ArrayList<>();
    private boolean explaining;

    ExplainingDataSource(DataSource target) {
        this.target = target;
    }

    /** The plans of all queries that the work runs on this thread. */
    List<QueryPlan> explain(Runnable work) {
        plans.clear();
        explaining = true;
        try {
            work.run();
        } finally {
            explaining = false;
        }
        return List.copyOf(plans);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = target.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return explaining && result instanceof PreparedStatement statement && isQuery(arguments)
                    ? explained(real, statement, (String) arguments[0])
                    : result;
        });
    }

    private static boolean isQuery(@Nullable Object @Nullable [] arguments) {
        if (arguments == null || !(arguments[0] instanceof String sql)) {
            return false;
        }
        String start = LEADING_COMMENTS.matcher(sql).replaceFirst("").toUpperCase(Locale.ROOT);
        // The binding of tenant and role and the locks are no queries of rows.
        return (start.startsWith("SELECT") || start.startsWith("WITH")) && !start.contains("SET_CONFIG(");
    }

    private PreparedStatement explained(Connection connection, PreparedStatement real, String sql) {
        List<Parameter> parameters = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && method.getParameterCount() >= 2) {
                parameters.add(explain -> invoke(explain, method, arguments));
            } else if (method.getName().equals("execute") || method.getName().equals("executeQuery")) {
                plans.add(plan(connection, sql, parameters));
            }
            return invoke(real, method, arguments);
        });
    }

    private static QueryPlan plan(Connection connection, String sql, List<Parameter> parameters) throws Throwable {
        try (PreparedStatement explain = connection.prepareStatement(EXPLAIN + sql)) {
            for (Parameter parameter : parameters) {
                parameter.setOn(explain);
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return QueryPlan.parse(sql, rows.getString(1));
            }
        }
    }

    /** Sets what was set on the query. */
    private interface Parameter {
        void setOn(PreparedStatement statement) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("the tests ask for no other login");
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
        return Logger.getLogger(ExplainingDataSource.class.getName());
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
