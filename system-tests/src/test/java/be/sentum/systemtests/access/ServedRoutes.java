package be.sentum.systemtests.access;

import be.sentum.systemtests.stack.Http;
import be.sentum.systemtests.stack.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations a service serves, out of its OpenAPI document. */
final class ServedRoutes {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private ServedRoutes() {}

    static Set<Route> of(ServiceName service, URI base, Http http) {
        JsonNode document = http.send("GET", base.resolve("/q/openapi?format=json"), Map.of(), "")
                .json();
        Set<Route> routes = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(m -> path.getValue().has(m))
                        .forEach(m -> routes.add(new Route(service, m.toUpperCase(Locale.ROOT), path.getKey()))));
        return routes;
    }
}
