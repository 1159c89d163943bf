package io.planner360.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.Persistence;
import io.planner360.testkit.shared.PortContract;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A port {@code io.planner360.domain.F.Port} has the contract {@code io.planner360.testkit.F.PortContract}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPortHasAContractTest {

    static Stream<Class<?>> ports() {
        return Stream.of(Persistence.class.getMethods()).map(Method::getReturnType);
    }

    @Test
    void there_are_ports() {
        assertThat(ports()).hasSizeGreaterThanOrEqualTo(16).allMatch(Class::isInterface);
    }

    @ParameterizedTest
    @MethodSource("ports")
    void has_an_abstract_contract_in_the_package_of_its_feature(Class<?> port) throws ClassNotFoundException {
        Class<?> contract = contractOf(port);
        assertThat(contract).isAssignableTo(PortContract.class);
        assertThat(Modifier.isAbstract(contract.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(contract.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ports")
    void is_part_of_the_contract_of_the_whole_store(Class<?> port) throws ClassNotFoundException {
        List<Class<?>> whole = Stream.of(PersistenceContract.class.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Nested.class))
                .<Class<?>>map(Class::getSuperclass)
                .toList();
        assertThat(whole).contains(contractOf(port));
    }

    private static Class<?> contractOf(Class<?> port) throws ClassNotFoundException {
        String feature = port.getPackageName().split("\\.", -1)[3];
        return Class.forName("io.planner360.testkit." + feature + "." + port.getSimpleName() + "Contract");
    }
}
