package be.sentum.privacy.adapter.out.courier.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.adapter.out.courier.ConfiguredGate;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.Means;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A call to a recipient's endpoint, signed with the key whose public half is at {@code Sentum-Key}. The name is looked up
 * once, its addresses are judged, and exactly the one judged is connected to (REQ-POR-03's rules).
 */
@Singleton
class NoticeCalls {

    private final ConfiguredGate gate;
    private final NoticePost posts;
    private final NoticeDocument document;
    private final PackageSeal seal;

    NoticeCalls(ConfiguredGate gate, NoticePost posts, NoticeDocument document, PackageSeal seal) {
        this.gate = gate;
        this.posts = posts;
        this.document = document;
        this.seal = seal;
    }

    Answer tell(RecipientNotice notice, Contact contact, String url, String token) {
        Optional<Endpoint> endpoint = gate.read(url);
        Optional<InetAddress> address = endpoint.flatMap(gate::address);
        if (endpoint.isEmpty() || address.isEmpty()) {
            return new Answer.NotTaken();
        }
        byte[] body = document.of(notice, contact, token).getBytes(UTF_8);
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "Sentum-Signature",
                Base64.getEncoder().encodeToString(seal.sign(body)),
                "Sentum-Key",
                seal.keyUrl().toString(),
                "Idempotency-Key",
                notice.id().toString());
        return switch (posts.send(endpoint.get(), address.get(), headers, body)) {
            case RECEIPT -> new Answer.Acknowledged(Means.WEBHOOK);
            case TAKEN -> new Answer.Told(Means.WEBHOOK);
            case NOT_TAKEN -> new Answer.NotTaken();
        };
    }
}
