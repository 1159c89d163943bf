/** Who is asked about whom, and how far they are. */
@NullMarked
package io.planner360.domain.feedback.invitation;

import org.jspecify.annotations.NullMarked;
