package io.planner360.testkit.intercept;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of a method of a port, not yet made. */
public final class PortCall {
    private final Class<?> port;
    private final Object target;
    private final Method method;
    private final Object[] arguments;

    PortCall(Class<?> port, Object target, Method method, Object[] arguments) {
        this.port = port;
        this.target = target;
        this.method = method;
        this.arguments = arguments;
    }

    /** The port. */
    public Class<?> port() {
        return port;
    }

    /** The method's name, as in {@code addAll}. */
    public String method() {
        return method.getName();
    }

    /** What the method is called with. */
    public List<Object> arguments() {
        return List.of(arguments);
    }

    /** The same call with other arguments. */
    public PortCall with(Object... newArguments) {
        return new PortCall(port, target, method, newArguments.clone());
    }

    /** Makes the call and returns what it returned, null for {@code void}; it throws what the call throws. */
    public @Nullable Object proceed() {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw rethrown(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("ports are public", impossible);
        }
    }

    /** Ports declare no checked exceptions. */
    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception
                ? exception
                : new IllegalStateException("a port threw a checked exception", cause);
    }

    /** The port and the method, as in {@code FeedbackCycles.find}. */
    @Override
    public String toString() {
        return port.getSimpleName() + "." + method();
    }
}
