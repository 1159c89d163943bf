/** What the services of this feature share. */
@NullMarked
package io.planner360.application.learning.internal;

import org.jspecify.annotations.NullMarked;
