package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.application.port.out.relay.ProcessorSeal;
import be.sentum.privacy.application.port.out.relay.ProcessorSeal.Signer;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.web.problem.CommonProblem;
import be.sentum.web.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs and refuses. The header's signature is of the body as it leaves. {@code processor_signature}, which the
 * specification demands in the body, cannot sign itself: it is of the same object without it.
 */
@Singleton
class Answers {

    private final ObjectMapper json;
    private final ProcessorSeal seal;

    Answers(ObjectMapper json, ProcessorSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    /** 404 as a problem where no key is configured. */
    Signer signer() {
        return seal.signer()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "OpenDSR is not served here."));
    }

    Response signed(Dialect dialect, int status, Map<String, Object> fields) {
        byte[] body = bytes(fields);
        String name = dialect == Dialect.OPENDSR ? "OpenDSR" : "OpenGDPR";
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header("X-" + name + "-Processor-Domain", signer().domain())
                .header("X-" + name + "-Signature", signature(body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body)
                .build();
    }

    Response signedWithin(Dialect dialect, int status, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("processor_signature", signature(bytes(fields)));
        return signed(dialect, status, all);
    }

    /** In the form of OpenDSR; without anything that was sent. */
    Response refused(int status, String message, List<Fault> faults) {
        List<Map<String, String>> errors = faults.stream()
                .map(fault -> Map.of("domain", "Validation", "reason", fault.reason(), "message", fault.field()))
                .toList();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", status);
        error.put("message", message);
        error.put("errors", errors);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(bytes(Map.of("error", error)))
                .build();
    }

    private String signature(byte[] body) {
        return Base64.getEncoder().encodeToString(signer().sign(body));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
