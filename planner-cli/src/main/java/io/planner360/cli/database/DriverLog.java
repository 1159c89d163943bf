package io.planner360.cli.database;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the driver logs. */
final class DriverLog {

    /** Held, so that the setting stays: the logger would be collected. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private DriverLog() {}

    /** Whatever the driver has to say arrives as an exception. */
    static void silence() {
        DRIVER.setLevel(Level.OFF);
    }
}
