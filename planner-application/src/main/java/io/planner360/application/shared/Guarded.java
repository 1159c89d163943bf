package io.planner360.application.shared;

import io.planner360.domain.organization.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may give a command: whoever stands in one of the relations, or has a role with the permission. This
 * is what is enforced, and what {@code docs/permissions.md} is made from. On a service's method only where it
 * takes no {@link Request}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Guarded {
    /** Each of them is enough by itself. */
    Relation[] relations() default {};

    /** At most one; enough by itself, for members who have accepted. */
    Permission[] permission() default {};
}
