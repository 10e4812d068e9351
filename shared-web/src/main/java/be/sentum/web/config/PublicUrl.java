package be.sentum.web.config;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The address under which the world reaches a service. Links in letters begin with it, and who holds such a link speaks
 * for a person: it leads to https, except on a developer's machine.
 */
public final class PublicUrl {

    private static final Set<String> PLAIN = Set.of("dev", "test", "local");

    private PublicUrl() {}

    /**
     * Stops the start of a service with another address.
     *
     * @param variable the environment variable that sets it, for the one who reads why
     * @param profiles in which the service runs
     * @throws IllegalStateException for anything but https outside the profiles dev, test and local
     */
    public static void check(String variable, String url, Collection<String> profiles) {
        if (!url.startsWith("https://") && Collections.disjoint(profiles, PLAIN)) {
            throw new IllegalStateException(variable
                    + " is the https address under which the world reaches this service; plain http is for the"
                    + " profiles dev, test and local");
        }
    }
}
