/** What imports share. Not API. */
@NullMarked
package io.planner360.application.internal.organization;

import org.jspecify.annotations.NullMarked;
