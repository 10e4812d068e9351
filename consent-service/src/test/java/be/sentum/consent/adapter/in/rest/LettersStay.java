package be.sentum.consent.adapter.in.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Letters are queued and not sent. */
public class LettersStay implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sentum.mail.every", "off", "sentum.mail.enabled", "false");
    }
}
