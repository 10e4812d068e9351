package be.sentum.localstack;

import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Ports;
import java.net.URI;

/**
 * Where the parts of a stack are reached.
 *
 * @param ports the stack's ports
 */
public record Addresses(Ports ports) {

    /** The base address of a service, without a slash at the end. */
    public URI service(PartName service) {
        return http(ports.service(service));
    }

    /** Health and metrics of a service. */
    public URI management(PartName service) {
        return http(ports.management(service));
    }

    /** The issuer of the stack's tokens. */
    public URI realm() {
        return URI.create(http(ports.number(Port.KEYCLOAK)) + "/realms/sentum");
    }

    /** Where tokens are asked for. */
    public URI tokenEndpoint() {
        return URI.create(realm() + "/protocol/openid-connect/token");
    }

    public String kafkaBootstrap() {
        return "localhost:" + ports.number(Port.KAFKA);
    }

    /** The database of a service, or of the administrator: {@code postgres}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.number(Port.POSTGRES), database);
    }

    private static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }
}
