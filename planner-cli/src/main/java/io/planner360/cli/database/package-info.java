/**
 * Where the program keeps its data: on a PostgreSQL of the user's, or on one that it starts itself.
 *
 * <p>The PostgreSQL programs come from the Zonky project's archives, but not its launcher: that is made for
 * servers that are thrown away. It unpacks and initialises in place, so that a killed program leaves halves
 * behind; it starts the server without looking whether it came up; and it drops what the server says.
 */
@NullMarked
package io.planner360.cli.database;

import org.jspecify.annotations.NullMarked;
