/** What the services of this feature share; not for hosts. */
@NullMarked
package io.planner360.application.feedback.internal;

import org.jspecify.annotations.NullMarked;
