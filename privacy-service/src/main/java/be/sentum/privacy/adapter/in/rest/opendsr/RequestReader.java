package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.application.port.in.relay.PassRequestOn;
import be.sentum.privacy.config.OpenDsrConfig;
import be.sentum.privacy.domain.relay.Dialect;
import be.sentum.privacy.domain.relay.GivenIdentity;
import be.sentum.privacy.domain.relay.RelayKey;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.intake.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a controller sent. Fields that OpenDSR does not know are let pass, as it says. */
@Singleton
class RequestReader {

    private static final Pattern GUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** How far a controller's clock may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Set<ItemType> TYPES = Set.of(ItemType.ACCESS, ItemType.PORTABILITY, ItemType.ERASURE);

    private final ObjectMapper json;
    private final IdentityReader identities;
    private final CallbackReader callbacks;
    private final ExtensionReader extensions;
    private final InstantSource clock;

    RequestReader(ObjectMapper json, OpenDsrConfig config, ExtensionReader extensions, InstantSource clock) {
        this.json = json;
        this.identities = new IdentityReader(config.identities());
        this.callbacks = new CallbackReader(config.callbacks());
        this.extensions = extensions;
        this.clock = clock;
    }

    /** What was read, or what is wrong with it. */
    sealed interface Read {
        record Good(PassRequestOn.Command command) implements Read {}

        record Bad(List<Fault> faults) implements Read {}
    }

    Read read(Dialect dialect, String controller, byte[] raw) {
        Faults faults = new Faults();
        JsonNode body = tree(raw, faults);
        if (body == null) {
            return new Read.Bad(faults.found());
        }
        if (dialect == Dialect.OPENDSR) {
            regulation(body, faults);
        }
        submitted(body, faults);
        Optional<UUID> id = id(body, faults);
        Optional<ItemType> type = type(body, faults);
        List<GivenIdentity> given = identities.read(body.path("subject_identities"), faults);
        List<String> urls = callbacks.read(body.path("status_callback_urls"), faults);
        Language language = extensions.language(body.path("extensions"), faults);
        return faults.isEmpty()
                ? new Read.Good(new PassRequestOn.Command(
                        new RelayKey(controller, id.orElseThrow()),
                        dialect,
                        Digests.sha256(raw),
                        type.orElseThrow(),
                        given,
                        urls,
                        language))
                : new Read.Bad(faults.found());
    }

    private @Nullable JsonNode tree(byte[] raw, Faults faults) {
        try {
            JsonNode body = json.readTree(raw);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            // Its message quotes what was sent.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        faults.add("body", "malformed");
        return null;
    }

    /** Only the GDPR: what another law grants we do not answer under its name. */
    private static void regulation(JsonNode body, Faults faults) {
        faults.requiredText(body, "regulation", "regulation")
                .filter(regulation -> !regulation.equals("gdpr"))
                .ifPresent(other -> faults.add("regulation", "not_supported"));
    }

    private void submitted(JsonNode body, Faults faults) {
        faults.requiredText(body, "submitted_time", "submitted_time").ifPresent(text -> {
            try {
                if (OffsetDateTime.parse(text)
                        .toInstant()
                        .isAfter(clock.instant().plus(AHEAD))) {
                    faults.add("submitted_time", "in_future");
                }
            } catch (DateTimeException e) {
                faults.add("submitted_time", "invalid_format");
            }
        });
    }

    private static Optional<UUID> id(JsonNode body, Faults faults) {
        return faults.requiredText(body, "subject_request_id", "subject_request_id")
                .flatMap(text -> {
                    Optional<UUID> id = guid(text);
                    if (id.isEmpty()) {
                        faults.add("subject_request_id", "invalid_format");
                    }
                    return id;
                });
    }

    /** A GUID of version 4 in lower case, as OpenDSR demands. */
    static Optional<UUID> guid(String text) {
        return GUID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Optional<ItemType> type(JsonNode body, Faults faults) {
        return faults.requiredText(body, "subject_request_type", "subject_request_type")
                .map(ItemType::named)
                .filter(type -> {
                    if (!TYPES.contains(type)) {
                        faults.add("subject_request_type", "not_supported");
                    }
                    return TYPES.contains(type);
                });
    }
}
