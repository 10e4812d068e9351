package be.sentum.localstack.software;

import be.sentum.localstack.settings.Port;
import be.sentum.localstack.settings.Ports;
import java.util.List;

/** How Keycloak is started in every case. */
public final class KeycloakArguments {

    private KeycloakArguments() {}

    /** A server on this machine only, whose tokens name it as {@code localhost} however it was reached. */
    public static List<String> start(Ports ports) {
        int port = ports.number(Port.KEYCLOAK);
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--http-management-host=localhost",
                "--http-management-port=" + ports.number(Port.KEYCLOAK_MANAGEMENT),
                "--log-level=info,io.smallrye.health:warn");
    }
}
