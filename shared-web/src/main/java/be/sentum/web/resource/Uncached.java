package be.sentum.web.resource;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No cache keeps an answer, unless its resource says otherwise: nearly all of them are about a person. */
@Singleton
class Uncached {

    @ServerResponseFilter
    void addHeader(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
