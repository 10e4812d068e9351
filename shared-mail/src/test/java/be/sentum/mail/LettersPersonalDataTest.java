package be.sentum.mail;

import be.sentum.personaldata.testing.Canaries;
import be.sentum.personaldata.testing.PersonalDataContract;
import be.sentum.testing.WithSentumServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithSentumServers
@TestProfile(LettersPersonalDataTest.NothingLeaves.class)
class LettersPersonalDataTest extends PersonalDataContract {

    @Inject
    Letters letters;

    @Override
    protected void plant(UUID subject, Canaries canaries) {
        Map<String, Object> values = Map.of("name", canaries.word("name"), "code", "K7-XX");
        String address = canaries.email("address");
        QuarkusTransaction.requiringNew()
                .run(() -> letters.write(Letter.about(UUID.randomUUID(), subject, "greeting", "nl", address, values)));
    }

    /** Letters wait, so that an erasure finds them. */
    public static class NothingLeaves implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sentum.mail.enabled", "false");
        }
    }
}
