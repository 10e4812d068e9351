package be.sentum.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * That staff tried to read for a purpose their role may not use, or what is not held for it (REQ-GEN-02), as an event of the log category
 * {@code be.sentum.audit.refused-reads}. A log, not {@code access_log}: a refused read read nobody, so there is no person
 * whose log it belongs in. Role, purpose and the route's template; no value of the address, no person, no employee.
 */
@ApplicationScoped
class RefusedReads {

    private static final Logger LOG = Logger.getLogger("be.sentum.audit.refused-reads");

    private final Caller caller;
    private final ResourceInfo resource;

    RefusedReads(Caller caller, ResourceInfo resource) {
        this.caller = caller;
        this.resource = resource;
    }

    /** @param purpose one of P01 to P17 */
    void add(String purpose) {
        String roles = Role.STAFF.stream().filter(caller::has).collect(Collectors.joining("+"));
        LOG.warnf("refused read: role=%s purpose=%s route=%s", roles, purpose, route());
    }

    private String route() {
        return Stream.of(resource.getResourceClass(), resource.getResourceMethod())
                .map(RefusedReads::path)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceAll("^/|/$", "");
    }
}
