package be.sentum.benchmarks.scenario;

import be.sentum.benchmarks.limit.Postgres;
import java.net.URI;

/**
 * What is measured: a running stack.
 *
 * @param orderManagement health and metrics of order-service
 * @param privacyManagement health and metrics of privacy-service
 * @param tokenEndpoint OpenID Connect token endpoint of the realm
 * @param postgres the databases, for the limits
 * @param kafka bootstrap address
 * @param services which of them run
 */
public record Target(
        URI customer,
        URI order,
        URI billing,
        URI consent,
        URI privacy,
        URI orderManagement,
        URI privacyManagement,
        URI tokenEndpoint,
        Postgres postgres,
        String kafka,
        Services services) {}
