/** Organizations, accounts and memberships in memory. */
@NullMarked
package io.planner360.inmemory.internal.organization;

import org.jspecify.annotations.NullMarked;
