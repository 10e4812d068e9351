package be.sentum.consent.adapter.out.persistence.counting;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With the driver that counts. */
public class CountedStatements implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.driver", CountingDriver.class.getName());
    }
}
