package io.planner360.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Statics that can change, as far as the class file tells. */
final class MutableStatic {
    private static final List<Class<?>> MUTABLE =
            List.of(StringBuilder.class, StringBuffer.class, ThreadLocal.class, Random.class, java.util.BitSet.class);

    private MutableStatic() {}

    static boolean is(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && (!modifiers.contains(JavaModifier.FINAL)
                        || hasMutableType(field.getRawType())
                        || holdsMutableCollection(field));
    }

    private static boolean holdsMutableCollection(JavaField field) {
        return isCollection(field.getRawType()) && isMadeMutable(field.getOwner());
    }

    private static boolean hasMutableType(JavaClass type) {
        return type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || isMutableCollection(type)
                || MUTABLE.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isMutableCollection(JavaClass type) {
        return isCollection(type)
                && !type.isInterface()
                && type.getPackageName().startsWith("java.util");
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** The initializer makes a collection of the JDK that can change, and copies none. */
    private static boolean isMadeMutable(JavaClass owner) {
        return owner.getStaticInitializer()
                .filter(start -> makesMutableCollection(start) && !copies(start))
                .isPresent();
    }

    private static boolean makesMutableCollection(JavaStaticInitializer start) {
        return start.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> isMutableCollection(call.getTargetOwner()));
    }

    private static boolean copies(JavaStaticInitializer start) {
        return start.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().getName())
                .anyMatch(name -> name.equals("copyOf") || name.startsWith("unmodifiable"));
    }
}
