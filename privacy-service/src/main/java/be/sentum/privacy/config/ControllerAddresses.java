package be.sentum.privacy.config;

import be.sentum.privacy.domain.transfer.target.EndpointRules;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where controllers may be told: the hosts the operator registered, on the ports registered with them. Exceptions for one
 * machine stop the service where it is not alone.
 */
@Singleton
@Startup
class ControllerAddresses {

    private static final Set<String> ALONE = Set.of("dev", "test", "local");

    private final Map<String, Set<String>> hosts;
    private final EndpointRules rules;

    ControllerAddresses(OpenDsrConfig config) {
        Set<String> local = config.localTargets().orElse(Set.of());
        check(!local.isEmpty() || config.localTrust().isPresent(), ConfigUtils.getProfiles());
        hosts = config.callbackHosts().orElse(List.of()).stream()
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.groupingBy(
                        entry -> entry[0].strip(),
                        Collectors.mapping(ControllerAddresses::authority, Collectors.toUnmodifiableSet())));
        Set<Integer> ports = hosts.values().stream()
                .flatMap(Set::stream)
                .map(authority -> Integer.valueOf(authority.substring(authority.lastIndexOf(':') + 1)))
                .collect(Collectors.toUnmodifiableSet());
        rules = new EndpointRules(ports, local);
    }

    static void check(boolean exceptions, Collection<String> profiles) {
        if (exceptions && !ALONE.containsAll(profiles)) {
            throw new IllegalStateException("sentum.opendsr.local-targets and sentum.opendsr.local-trust are for one"
                    + " machine: remove them, or start in the profile dev, test or local");
        }
    }

    private static String authority(String[] entry) {
        if (entry.length != 2 || entry[1].isBlank()) {
            throw new IllegalStateException("sentum.opendsr.callback-hosts (SENTUM_OPENDSR_CALLBACK_HOSTS) has entries"
                    + " client=host or client=host:port; not " + Arrays.toString(entry));
        }
        String host = entry[1].strip();
        return host.contains(":") ? host : host + ":443";
    }

    /** By controller: {@code host:port}. */
    Map<String, Set<String>> hosts() {
        return hosts;
    }

    @Produces
    @Singleton
    EndpointRules rules() {
        return rules;
    }
}
