package be.sentum.privacy.application.relay;

import be.sentum.privacy.application.throttle.ThrottlePolicy.Limit;
import be.sentum.privacy.domain.relay.RetryRhythm;
import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import java.util.Map;
import java.util.Set;

/**
 * What the company agreed with controllers; all of it configuration.
 *
 * @param requests that one controller passes on
 * @param callbackHosts by controller: where it may be told, {@code host:port}
 * @param endpoints which addresses may be called at all
 * @param rhythm how a controller that does not answer is told again
 * @param otherwise the language of letters when nothing says another
 */
public record RelayPolicy(
        Limit requests,
        Map<String, Set<String>> callbackHosts,
        EndpointRules endpoints,
        RetryRhythm rhythm,
        Language otherwise) {
    public RelayPolicy {
        callbackHosts = Map.copyOf(callbackHosts);
    }

    boolean allows(String controller, String callback) {
        return endpoints
                .read(callback)
                .filter(endpoint ->
                        callbackHosts.getOrDefault(controller, Set.of()).contains(endpoint.authority()))
                .isPresent();
    }
}
