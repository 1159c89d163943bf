package io.planner360.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of a port whose things belong to a tenant: it works in a tenant's unit of work and nowhere else. */
public abstract class TenantPortContract extends PortContract {

    /** One call of each method of the port. */
    protected abstract PortCalls everyCall();

    @TestFactory
    Stream<DynamicTest> refuses_use_outside_a_unit_of_work() {
        return everyCall().stream()
                .map(call -> dynamicTest(
                        call.method(),
                        () -> assertThatThrownBy(call.body()).isInstanceOf(IllegalStateException.class)));
    }

    @TestFactory
    Stream<DynamicTest> refuses_use_in_system_work() {
        return everyCall().stream()
                .map(call -> dynamicTest(
                        call.method(),
                        () -> assertThatThrownBy(() -> system(asWork(call.body())))
                                .isInstanceOf(IllegalStateException.class)));
    }

    @Test
    void is_held_to_these_rules_with_every_method() {
        assertThat(everyCall().listed()).isEqualTo(everyCall().declared());
    }

    private static Supplier<String> asWork(ThrowingCallable body) {
        return () -> {
            try {
                body.call();
                return "done";
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable checked) {
                throw new AssertionError(checked);
            }
        };
    }
}
