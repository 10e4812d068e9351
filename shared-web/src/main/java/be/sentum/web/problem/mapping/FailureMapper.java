package be.sentum.web.problem.mapping;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.trace.Trace;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What nobody expected. The log gets the trace id, the failure's types and where it was thrown; no message, since that
 * may repeat what a person typed.
 */
@Singleton
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    private final Problems problems;

    FailureMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        CommonProblem problem = classify(failure, request);
        return problems.response(request, problem, RefusalMapper.detail(problem.status()));
    }

    /** Also logs. */
    static CommonProblem classify(Throwable failure, RoutingContext request) {
        if (Outage.isIn(failure)) {
            LOG.warnf(
                    "trace %s: a dependency does not answer: %s",
                    Trace.of(request).id(), types(failure));
            return CommonProblem.SERVICE_UNAVAILABLE;
        }
        if (Collision.isIn(failure)) {
            LOG.debugf("trace %s: concurrent change", Trace.of(request).id());
            return request.request().getHeader("If-Match") == null
                    ? CommonProblem.CONCURRENT_CHANGE
                    : CommonProblem.VERSION_MISMATCH;
        }
        LOG.errorf(
                new Redacted(failure),
                "trace %s: unexpected failure",
                Trace.of(request).id());
        return CommonProblem.INTERNAL_ERROR;
    }

    private static String types(Throwable failure) {
        StringBuilder types = new StringBuilder(failure.getClass().getSimpleName());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            types.append(" < ").append(cause.getClass().getSimpleName());
        }
        return types.toString();
    }
}
