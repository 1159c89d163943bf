/** The ports of {@code notification} in memory. Not API. */
@NullMarked
package io.planner360.inmemory.internal.notification;

import org.jspecify.annotations.NullMarked;
