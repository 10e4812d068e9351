package be.sentum.web.body;

import be.sentum.web.config.WebSettings;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Reads a body only up to the limit, also one that does not announce its length, and refuses a missing one: a resource
 * that declares a body gets a body.
 */
@Provider
class LimitedBody implements ReaderInterceptor {

    private final long limit;

    LimitedBody(WebSettings settings) {
        this.limit = settings.body().limit().asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new CountedStream(context.getInputStream(), limit));
        Object body = context.proceed();
        if (body == null) {
            throw new ProblemException(CommonProblem.MALFORMED_BODY, "Send a body.");
        }
        return body;
    }
}
