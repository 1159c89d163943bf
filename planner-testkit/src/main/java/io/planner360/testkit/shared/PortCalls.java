package io.planner360.testkit.shared;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * One call of each method of a port, for the rules that hold for all of them. Arguments are valid, but speak
 * of nothing that is stored.
 */
public final class PortCalls {

    private final Class<?> port;
    private final List<Call> calls = new ArrayList<>();

    private PortCalls(Class<?> port) {
        this.port = port;
    }

    /** Begins the list of the port's calls. */
    public static PortCalls of(Class<?> port) {
        return new PortCalls(port);
    }

    /** Adds the call of a method; an overloaded method is added once for each form. */
    public PortCalls with(String method, ThrowingCallable call) {
        calls.add(new Call(method, call));
        return this;
    }

    Stream<Call> stream() {
        return calls.stream();
    }

    List<String> listed() {
        return calls.stream().map(Call::method).sorted().toList();
    }

    List<String> declared() {
        return Stream.of(port.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    record Call(String method, ThrowingCallable body) {}
}
