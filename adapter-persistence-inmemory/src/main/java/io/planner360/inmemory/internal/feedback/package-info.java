/** Forms, cycles, invitations and responses in memory. */
@NullMarked
package io.planner360.inmemory.internal.feedback;

import org.jspecify.annotations.NullMarked;
