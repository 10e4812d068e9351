package be.sentum.web.resource;

import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Strong ETags made of an aggregate's version, and what {@code If-Match} must say on a change. */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag("v" + version);
    }

    /** The body with its ETag, or 304 when {@code If-None-Match} says that the caller has it. */
    public static Response read(Request request, long version, Object body) {
        Response.ResponseBuilder notModified = request.evaluatePreconditions(etag(version));
        return (notModified == null ? Response.ok(body) : notModified)
                .tag(etag(version))
                .build();
    }

    /**
     * The version that the caller has read. Refuses a missing header ({@code precondition_required}, 428) and one that
     * no resource ever had ({@code version_mismatch}, 412).
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    CommonProblem.PRECONDITION_REQUIRED, "Read the resource and send its ETag as If-Match.");
        }
        String tag = ifMatch.strip();
        if (tag.matches("\"v\\d{1,18}\"")) {
            return Long.parseLong(tag.substring(2, tag.length() - 1));
        }
        throw new ProblemException(CommonProblem.VERSION_MISMATCH, "Read the resource again and repeat the change.");
    }
}
