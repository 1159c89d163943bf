@NullMarked
package io.planner360.cli.database;

import org.jspecify.annotations.NullMarked;
