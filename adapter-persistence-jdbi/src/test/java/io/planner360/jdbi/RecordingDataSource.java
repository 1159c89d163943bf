package io.planner360.jdbi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Notes the text of each statement that is prepared, once. */
final class RecordingDataSource {
    private final Set<String> statements = ConcurrentHashMap.newKeySet();
    private final DataSource recording;

    RecordingDataSource(DataSource target) {
        this.recording = recording(DataSource.class, target);
    }

    DataSource asDataSource() {
        return recording;
    }

    Set<String> statements() {
        return Set.copyOf(statements);
    }

    private <T> T recording(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") && arguments != null && arguments[0] instanceof String sql) {
                statements.add(sql);
            }
            try {
                Object result = method.invoke(target, arguments);
                return target instanceof DataSource && result instanceof Connection connection
                        ? recording(Connection.class, connection)
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause() == null ? failure : failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
