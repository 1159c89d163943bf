/** The organization itself: how it presents itself, its settings, whether it is active. */
@NullMarked
package io.planner360.application.organization.tenant;

import org.jspecify.annotations.NullMarked;
