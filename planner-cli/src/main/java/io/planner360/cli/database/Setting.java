package io.planner360.cli.database;

/** What can be said of a database, by a variable of the environment or of a file. */
enum Setting {
    HOST("DB_HOST"),
    PORT("DB_PORT"),
    DATABASE("DB_NAME"),
    USER("DB_USER"),
    PASSWORD("DB_PASSWORD"),
    SSL("DB_SSL"),
    SSL_ROOT_CERT("DB_SSL_ROOT_CERT"),
    POOL_MIN("DB_POOL_MIN"),
    POOL_MAX("DB_POOL_MAX"),
    POOL_IDLE_TIMEOUT("DB_POOL_IDLE_TIMEOUT");

    private final String variable;

    Setting(String variable) {
        this.variable = variable;
    }

    String variable() {
        return variable;
    }

    /** Whether it makes sense for a server of the user's only. */
    boolean isOfServer() {
        return compareTo(POOL_MIN) < 0;
    }
}
