package be.sentum.privacy.application.relay;

import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.domain.request.intake.Language;
import java.util.Map;
import java.util.Set;

/**
 * What the company agreed with controllers; all of it configuration.
 *
 * @param requests that one controller passes on
 * @param callbackHosts by controller: where it may be told, {@code host} or {@code host:port}
 * @param otherwise the language of letters when nothing says another
 */
public record RelayPolicy(Limit requests, Map<String, Set<String>> callbackHosts, Language otherwise) {
    public RelayPolicy {
        callbackHosts = Map.copyOf(callbackHosts);
    }

    boolean allows(String controller, String authority) {
        return callbackHosts.getOrDefault(controller, Set.of()).contains(authority);
    }
}
