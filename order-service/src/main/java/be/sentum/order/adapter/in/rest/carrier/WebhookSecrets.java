package be.sentum.order.adapter.in.rest.carrier;

import be.sentum.order.config.CarrierConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What carriers sign with, from the environment only; one that is too short stops the start. */
@Startup
@Singleton
class WebhookSecrets {

    private static final String SETTING = "sentum.carriers.webhook-secrets";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;

    private final Map<String, List<byte[]>> secrets;
    private final List<byte[]> nobodys;

    WebhookSecrets(CarrierConfig config) {
        secrets = CarrierLists.read(SETTING, config.webhookSecrets().orElse("")).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(WebhookSecrets::decoded)
                                .toList()));
        byte[] random = new byte[SHORTEST];
        new SecureRandom().nextBytes(random);
        nobodys = List.of(random);
    }

    /** Those of a carrier; a random one for a carrier that has none, so that both answer alike. */
    List<byte[]> of(String carrier) {
        return secrets.getOrDefault(carrier, nobodys);
    }

    private static byte[] decoded(String secret) {
        String base64 = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        byte[] key = bytes(base64);
        if (key.length < SHORTEST) {
            throw new IllegalStateException(
                    SETTING + ": a secret is whsec_ and " + SHORTEST + " bytes or more in Base64");
        }
        return key;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
