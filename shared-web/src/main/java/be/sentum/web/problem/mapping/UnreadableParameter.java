package be.sentum.web.problem.mapping;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a parameter stands that JAX-RS could not convert; it answers 404 for both. An id in the path that is no
 * id names nothing (404); a query parameter in a wrong form is the caller's mistake (400).
 */
final class UnreadableParameter {

    private UnreadableParameter() {}

    static boolean isInQuery(ResourceInfo resource, UriInfo uri) {
        if (resource.getResourceMethod() == null || uri.getQueryParameters().isEmpty()) {
            return false;
        }
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            if (path != null
                    && parameter.getType() == UUID.class
                    && !isUuid(uri.getPathParameters().getFirst(path.value()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUuid(@Nullable String text) {
        try {
            return text != null && UUID.fromString(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
