/** Commands and questions about forms, cycles, nominations, invitations and responses. */
@NullMarked
package io.planner360.application.feedback;

import org.jspecify.annotations.NullMarked;
