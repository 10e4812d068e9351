package be.sentum.consent.domain.chain;

import be.sentum.consent.domain.act.ConsentEvent;
import be.sentum.consent.domain.act.Evidence;
import be.sentum.consent.domain.act.Shown;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over all that an event says, each part with its length in front, so that no two events read the same. The
 * order of the parts is part of the format: a new part goes to the end.
 */
final class EventHash {

    private EventHash() {}

    static String of(long position, String previousHash, ConsentEvent event) {
        Shown shown = event.shown();
        Evidence evidence = event.evidence();
        Parts parts = new Parts();
        parts.add(previousHash, Long.toString(position));
        parts.add(event.id(), event.subject().value(), event.purpose().value(), event.act());
        if (shown == null) {
            parts.add(null, null, null, null, null);
        } else {
            parts.add(shown.text().value(), shown.sha256(), shown.language(), shown.method(), shown.uiVariant());
        }
        parts.add(event.channel(), evidence.screenId(), evidence.requestId());
        parts.add(evidence.doubleOptInConfirmedAt(), evidence.guardianConsentId());
        parts.add(event.occurredAt(), event.recordedAt(), event.expiresAt());
        parts.addAll(event.controllers());
        return parts.sha256();
    }

    private static final class Parts {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        private final DataOutputStream out = new DataOutputStream(bytes);

        void add(@Nullable Object... values) {
            try {
                for (Object value : values) {
                    if (value == null) {
                        out.writeInt(-1);
                        continue;
                    }
                    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void addAll(List<String> values) {
            add(Integer.toString(values.size()));
            values.forEach(this::add);
        }

        String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
