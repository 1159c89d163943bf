/** Databases that commands are tried on: the embedded one, and Debian's PostgreSQL 15 as a server of the user's. */
@NullMarked
package io.planner360.cli.servers;

import org.jspecify.annotations.NullMarked;
