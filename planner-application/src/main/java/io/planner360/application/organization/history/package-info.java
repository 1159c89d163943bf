/** What an organization said of its members in the past. */
@NullMarked
package io.planner360.application.organization.history;

import org.jspecify.annotations.NullMarked;
