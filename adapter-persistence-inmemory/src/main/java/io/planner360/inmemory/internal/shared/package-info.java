/** Tables of persistent maps, and the units of work that change them. */
@NullMarked
package io.planner360.inmemory.internal.shared;

import org.jspecify.annotations.NullMarked;
