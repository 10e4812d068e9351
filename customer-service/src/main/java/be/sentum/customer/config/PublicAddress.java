package be.sentum.customer.config;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The links that letters carry lead to https, except on a developer's machine: who holds an unsubscribe token speaks for
 * the person. A service with another address does not start.
 */
@Singleton
@Startup
class PublicAddress {

    private static final Set<String> PLAIN = Set.of("dev", "test", "local");

    PublicAddress(AccountSettings settings) {
        check(settings.unsubscribe().publicUrl(), ConfigUtils.getProfiles());
    }

    static void check(String url, Collection<String> profiles) {
        if (!url.startsWith("https://") && Collections.disjoint(profiles, PLAIN)) {
            throw new IllegalStateException(
                    "SENTUM_CUSTOMER_PUBLIC_URL is the https address under which the world reaches this service; plain "
                            + "http is for the profiles dev, test and local");
        }
    }
}
