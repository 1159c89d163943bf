/** What every feature needs: the tenant's id, refusals, paging, the unit of work. */
@NullMarked
package io.planner360.domain.shared;

import org.jspecify.annotations.NullMarked;
