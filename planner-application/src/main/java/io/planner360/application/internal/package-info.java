/** What the services share; not for hosts. */
@NullMarked
package io.planner360.application.internal;

import org.jspecify.annotations.NullMarked;
