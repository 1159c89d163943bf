@NullMarked
package io.planner360.migrations;

import org.jspecify.annotations.NullMarked;
