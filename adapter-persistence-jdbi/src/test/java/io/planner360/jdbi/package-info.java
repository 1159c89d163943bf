@NullMarked
package io.planner360.jdbi;

import org.jspecify.annotations.NullMarked;
