/** The commands of {@code planner db}: what somebody does who answers for the database. */
@NullMarked
package io.planner360.cli.db;

import org.jspecify.annotations.NullMarked;
