package be.sentum.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;

/**
 * The body of every 4xx and 5xx: RFC 9457 with our members.
 *
 * @param type {@code https://sentum.be/problems/<code>}, the page that explains it
 * @param title the same for every occurrence
 * @param code stable; what a client branches on
 * @param detail what to do; never what a person typed
 * @param traceId finds the request in the logs
 * @param errors the invalid fields, empty unless fields are the problem
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "traceId", "errors"})
public record Problem(
        URI type,
        String title,
        int status,
        String code,
        String detail,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
