package be.sentum.benchmarks.scenario;

import java.net.URI;

/**
 * What is measured: a running stack.
 *
 * @param tokenEndpoint OpenID Connect token endpoint of the realm
 * @param databaseUrl JDBC URL of a database of one's own on the same PostgreSQL, for the limits
 * @param kafka bootstrap address
 */
public record Target(
        URI customer,
        URI order,
        URI billing,
        URI consent,
        URI privacy,
        URI tokenEndpoint,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String kafka) {}
