package io.planner360.application.shared;

import io.planner360.domain.organization.Permission;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@link Guarded} says, as a value. */
public record Guard(Set<Relation> relations, Optional<Permission> permission) {
    private static final ClassValue<Guard> OF_TYPES = new ClassValue<>() {
        @Override
        protected Guard computeValue(Class<?> type) {
            return of((AnnotatedElement) type);
        }
    };

    public Guard {
        relations = Set.copyOf(relations);
        if (relations.isEmpty() && permission.isEmpty()) {
            throw new IllegalArgumentException("a guard that lets nobody through");
        }
    }

    /** The guard of the command. */
    public static Guard of(Request request) {
        return OF_TYPES.get(request.getClass());
    }

    /**
     * The guard of a command's type, or of a method that takes none.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static Guard of(AnnotatedElement guarded) {
        @Nullable Guarded given = guarded.getAnnotation(Guarded.class);
        if (given == null || given.permission().length > 1) {
            throw new IllegalArgumentException(guarded + " needs a guard, with one permission at most");
        }
        return new Guard(
                Set.of(given.relations()), Stream.of(given.permission()).findFirst());
    }

    /** True if the relation is one of those that let through. */
    public boolean admits(Relation relation) {
        return relations.contains(relation);
    }

    /** True if the permission is the one that lets through. */
    public boolean admits(Permission given) {
        return permission.equals(Optional.of(given));
    }

    /** What would be needed to pass, for a person. */
    public String needed() {
        List<Relation> told = Stream.of(Relation.values())
                .filter(relations::contains)
                .filter(relation -> relation != Relation.SYSTEM)
                .toList();
        return Stream.concat(
                        told.stream().map(Relation::needed), permission.map(name -> "the permission " + name).stream())
                .collect(Collectors.joining(", or "));
    }
}
