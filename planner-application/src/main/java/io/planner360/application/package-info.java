@NullMarked
package io.planner360.application;

import org.jspecify.annotations.NullMarked;
