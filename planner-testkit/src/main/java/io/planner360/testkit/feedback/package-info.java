/** Contracts and fixtures of forms, cycles, invitations and responses. */
@NullMarked
package io.planner360.testkit.feedback;

import org.jspecify.annotations.NullMarked;
