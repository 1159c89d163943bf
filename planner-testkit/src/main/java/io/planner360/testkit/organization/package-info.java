/** Contracts and fixtures of organizations, accounts and memberships. */
@NullMarked
package io.planner360.testkit.organization;

import org.jspecify.annotations.NullMarked;
