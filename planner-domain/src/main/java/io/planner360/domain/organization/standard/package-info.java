/** What every organization is offered, or begins with. */
@NullMarked
package io.planner360.domain.organization.standard;

import org.jspecify.annotations.NullMarked;
