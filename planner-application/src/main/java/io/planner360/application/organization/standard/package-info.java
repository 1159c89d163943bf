/** What every organization is offered, or begins with. */
@NullMarked
package io.planner360.application.organization.standard;

import org.jspecify.annotations.NullMarked;
