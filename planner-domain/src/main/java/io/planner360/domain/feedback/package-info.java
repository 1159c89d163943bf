/** Forms, cycles, invitations and responses: how 360-degree feedback is collected. */
@NullMarked
package io.planner360.domain.feedback;

import org.jspecify.annotations.NullMarked;
