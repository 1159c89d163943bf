/** The rules of the whole house: what must hold across all modules. */
@NullMarked
package io.planner360.house;

import org.jspecify.annotations.NullMarked;
