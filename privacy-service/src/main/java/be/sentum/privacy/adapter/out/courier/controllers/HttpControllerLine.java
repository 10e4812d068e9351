package be.sentum.privacy.adapter.out.courier.controllers;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.application.port.out.relay.ControllerLine;
import be.sentum.privacy.application.port.out.relay.ProcessorSeal;
import be.sentum.privacy.application.port.out.relay.ProcessorSeal.Signer;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.StatusNotice;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A callback of OpenDSR: ids and status only, signed. The name is looked up once, its addresses are judged, and exactly
 * the one judged is connected to: a name that changes its address meanwhile changes nothing (DNS rebinding).
 */
@Singleton
class HttpControllerLine implements ControllerLine {

    private final EndpointRules rules;
    private final SinglePost posts;
    private final ProcessorSeal seal;

    HttpControllerLine(EndpointRules rules, SinglePost posts, ProcessorSeal seal) {
        this.rules = rules;
        this.posts = posts;
        this.seal = seal;
    }

    @Override
    public boolean tell(StatusNotice notice) {
        Optional<Signer> signer = seal.signer();
        Optional<Endpoint> endpoint = rules.read(notice.url());
        Optional<InetAddress> address = endpoint.flatMap(this::address);
        return signer.isPresent() && address.isPresent() && tell(notice, signer.get(), endpoint.get(), address.get());
    }

    private Optional<InetAddress> address(Endpoint endpoint) {
        try {
            List<InetAddress> found = List.of(InetAddress.getAllByName(endpoint.host()));
            return rules.allows(endpoint, found) ? Optional.of(found.getFirst()) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private boolean tell(StatusNotice notice, Signer signer, Endpoint endpoint, InetAddress address) {
        byte[] body = document(notice).encode().getBytes(UTF_8);
        String name = notice.about().dialect() == Dialect.OPENDSR ? "OpenDSR" : "OpenGDPR";
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "X-" + name + "-Processor-Domain",
                signer.domain(),
                "X-" + name + "-Signature",
                Base64.getEncoder().encodeToString(signer.sign(body)));
        return posts.isTaken(endpoint, address, headers, body);
    }

    private static JsonObject document(StatusNotice notice) {
        return new JsonObject()
                .put("controller_id", notice.about().key().controller())
                .put("subject_request_id", notice.about().key().request().toString())
                .put("status_callback_url", notice.url())
                .put("request_status", notice.status().word())
                .put(
                        "expected_completion_time",
                        notice.expectedBy().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("api_version", "2.0");
    }
}
