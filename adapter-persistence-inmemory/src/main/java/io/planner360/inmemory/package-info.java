@NullMarked
package io.planner360.inmemory;

import org.jspecify.annotations.NullMarked;
