package io.planner360.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.List;

/** A condition that needs to have seen all classes before it can judge one. */
abstract class WholeHouse extends ArchCondition<JavaClass> {
    private List<JavaClass> classes = List.of();

    WholeHouse(String description) {
        super(description);
    }

    @Override
    public final void init(Collection<JavaClass> all) {
        classes = List.copyOf(all);
    }

    @Override
    public final void finish(ConditionEvents events) {
        check(classes, events);
    }

    @Override
    public final void check(JavaClass type, ConditionEvents events) {
        // Nothing can be said before all classes are known.
    }

    abstract void check(List<JavaClass> all, ConditionEvents events);
}
