package be.sentum.testing.server;

/**
 * A running PostgreSQL.
 *
 * @param host name or address
 * @param port TCP port
 * @param superuser who may create databases
 * @param superuserPassword of the superuser
 */
record DatabaseServer(String host, int port, String superuser, String superuserPassword) {

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
