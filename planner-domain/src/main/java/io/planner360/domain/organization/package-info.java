/** Organizations (the tenants), people, memberships and the manager graph. */
@NullMarked
package io.planner360.domain.organization;

import org.jspecify.annotations.NullMarked;
