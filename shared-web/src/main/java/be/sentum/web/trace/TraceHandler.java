package be.sentum.web.trace;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives each request its trace before anything else sees it: response header, and log fields of the same names. */
@ApplicationScoped
class TraceHandler {

    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 2;

    void register(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(TraceHandler::handle);
    }

    private static void handle(RoutingContext request) {
        Trace trace = Trace.of(request);
        request.response().putHeader(Trace.HEADER, trace.id());
        MDC.put("traceId", trace.id());
        MDC.put("traceparent", trace.parent());
        request.next();
    }
}
