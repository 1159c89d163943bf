package io.planner360.cli.servers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a test on each kind of database. What is started for it serves all tests of the run. */
final class Databases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), OnEachDatabase.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        OnEachDatabase wanted = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), OnEachDatabase.class)
                .orElseThrow();
        return Arrays.stream(wanted.kinds()).map(kind -> new Invocation(kind, wanted.migrated()));
    }

    private static DebianServer debian(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Databases.class))
                .computeIfAbsent(DebianServer.class, key -> DebianServer.start(), DebianServer.class);
    }

    private static EmbeddedHomes homes(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Databases.class))
                .computeIfAbsent(EmbeddedHomes.class, key -> EmbeddedHomes.make(), EmbeddedHomes.class);
    }

    /** One run of a test. */
    private record Invocation(DatabaseKind kind, boolean migrated)
            implements TestTemplateInvocationContext, ExecutionCondition, ParameterResolver {

        @Override
        public String getDisplayName(int index) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Optional<String> reason = kind == DatabaseKind.EMBEDDED ? Optional.empty() : DebianServer.whyNot();
            return reason.map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("there are programs for it"));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == TestDatabase.class || (type == DebianServer.class && kind != DatabaseKind.EMBEDDED);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (parameter.getParameter().getType() == DebianServer.class) {
                return debian(context);
            }
            Store store = context.getStore(Namespace.create(Databases.class));
            return store.computeIfAbsent(TestDatabase.class, key -> make(context), TestDatabase.class);
        }

        private TestDatabase make(ExtensionContext context) {
            return kind == DatabaseKind.EMBEDDED
                    ? homes(context).database(migrated)
                    : debian(context).database(kind, migrated);
        }
    }
}
