/** Accounts, which belong to people and not to organizations. */
@NullMarked
package io.planner360.application.organization.account;

import org.jspecify.annotations.NullMarked;
