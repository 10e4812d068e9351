package be.sentum.testing.server;

import be.sentum.events.Topic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the running servers of this JVM. Reached through {@code SentumServers}, which loads it once, in the system
 * class loader; speaks JDK types only.
 */
public final class ServerHost {

    private static @Nullable ServerHost instance;

    private final DatabaseServer postgres;
    private final Map<String, String> addresses;

    private ServerHost(DatabaseServer postgres, Map<String, String> addresses) {
        this.postgres = postgres;
        this.addresses = addresses;
    }

    /** Keys: jdbc-url, user, password, kafka, issuer, signing-key. Starts what does not run yet. */
    public static Map<String, String> addresses() {
        return host().addresses;
    }

    /** Keys: jdbc-url, user, password. Refuses a name that exists. */
    public static Map<String, String> newDatabase(String name) {
        return Databases.create(host().postgres, name);
    }

    private static synchronized ServerHost host() {
        if (instance == null) {
            instance = start(Infra.chosen());
        }
        return instance;
    }

    private static ServerHost start(Infra infra) {
        DatabaseServer postgres = infra.startPostgres();
        String kafka = infra.startKafka();
        Topics.create(kafka, Topic.values());
        TokenIssuer issuer = TokenIssuer.start();
        Map<String, String> addresses = new java.util.HashMap<>(Databases.create(postgres, "sentum_test"));
        addresses.put("kafka", kafka);
        addresses.put("issuer", issuer.url());
        addresses.put("signing-key", issuer.signingKey());
        return new ServerHost(postgres, Map.copyOf(addresses));
    }
}
