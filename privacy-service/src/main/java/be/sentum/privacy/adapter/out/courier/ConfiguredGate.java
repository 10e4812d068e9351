package be.sentum.privacy.adapter.out.courier;

import be.sentum.privacy.application.port.out.transfer.EndpointGate;
import be.sentum.privacy.config.TransferConfig;
import be.sentum.privacy.domain.transfer.target.Endpoint;
import be.sentum.privacy.domain.transfer.target.EndpointRules;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules with this installation's settings. Exceptions for one machine stop the service where it is not alone. */
@Startup
@Singleton
public class ConfiguredGate implements EndpointGate {

    private static final Set<String> ALONE = Set.of("dev", "test", "local");

    private final EndpointRules rules;
    private final Names names;

    @Inject
    ConfiguredGate(TransferConfig config, Names names) {
        this(config, names, ConfigUtils.getProfiles());
    }

    ConfiguredGate(TransferConfig config, Names names, List<String> profiles) {
        Set<String> local = config.localTargets().orElse(Set.of());
        boolean exceptions = !local.isEmpty() || config.localTrust().isPresent();
        if (exceptions && !ALONE.containsAll(profiles)) {
            throw new IllegalStateException("sentum.transfer.local-targets and sentum.transfer.local-trust are for one"
                    + " machine: remove them, or start in the profile dev, test or local");
        }
        this.rules = new EndpointRules(config.ports(), local);
        this.names = names;
    }

    @Override
    public Optional<Endpoint> read(String address) {
        return rules.read(address);
    }

    @Override
    public boolean leadsOutside(Endpoint endpoint) {
        return address(endpoint).isPresent();
    }

    /** The address to connect to; empty when the name leads, or could lead, where nothing may be sent. */
    public Optional<InetAddress> address(Endpoint endpoint) {
        try {
            List<InetAddress> found = names.of(endpoint.host());
            return rules.read(endpoint.url()).isPresent() && rules.allows(endpoint, found)
                    ? Optional.of(found.getFirst())
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
