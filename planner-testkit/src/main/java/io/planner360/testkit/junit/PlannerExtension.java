package io.planner360.testkit.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** See {@link PlannerTest}. */
final class PlannerExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PlannerTest.class);

    /** Constructors belong to the test that they are called for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PlannerInMemory.TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "each test has a planner of its own, so there is none before or after all of them");
        }
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        context.getUniqueId(), test -> new PlannerInMemory(settings(context)), PlannerInMemory.class)
                .get(parameter.getParameter().getType());
    }

    private static PlannerTest settings(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getTestMethod(), PlannerTest.class)
                .or(() -> onClass(context))
                .orElseThrow(() -> new ParameterResolutionException("neither method nor class has @PlannerTest"));
    }

    private static Optional<PlannerTest> onClass(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                context.getRequiredTestClass(), PlannerTest.class, context.getEnclosingTestClasses());
    }
}
