package be.sentum.privacy.domain.transfer.target;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses data may be sent to (REQ-POR-03). Refused is what can make this service call something that is not
 * another company on the internet: another scheme than https, IP addresses in whatever spelling, credentials, odd
 * ports, names of this network, and names that lead to an address that is not public.
 *
 * @param ports the ports a receiver may listen on
 * @param localTargets {@code host:port} that may lead anywhere: for one machine only, empty everywhere else
 */
public record EndpointRules(Set<Integer> ports, Set<String> localTargets) {

    private static final int LONGEST = 500;
    private static final int HTTPS = 443;

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");

    /** WHATWG: a host that ends like this is an IPv4 address, however it is written. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    /** Names that are not in the public DNS (RFC 6761, 6762, 7686, 8375, 9476). */
    private static final List<String> NOT_PUBLIC =
            List.of("localhost", "local", "internal", "arpa", "onion", "alt", "test", "invalid", "example", "lan");

    public EndpointRules {
        ports = Set.copyOf(ports);
        localTargets = Set.copyOf(localTargets);
    }

    /** The endpoint an address names; empty for one that is refused whatever it leads to. */
    public Optional<Endpoint> read(String address) {
        if (address.length() > LONGEST || !address.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean plain = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && PATH.matcher(uri.getRawPath()).matches();
            return plain ? Optional.of(endpoint(uri)).filter(this::isAllowed) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Endpoint endpoint(URI uri) {
        return new Endpoint(
                uri.getHost().toLowerCase(Locale.ROOT),
                uri.getPort() < 0 ? HTTPS : uri.getPort(),
                uri.getRawPath().replaceFirst("/$", ""));
    }

    private boolean isAllowed(Endpoint endpoint) {
        return isLocal(endpoint) || (ports.contains(endpoint.port()) && isPublicName(endpoint.host()));
    }

    private static boolean isPublicName(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        String last = labels.getLast();
        return labels.size() > 1
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && !NUMBER.matcher(last).matches()
                && !NOT_PUBLIC.contains(last);
    }

    /** Whether all addresses that its name has now may be connected to; a name without an address may not. */
    public boolean allows(Endpoint endpoint, Collection<InetAddress> addresses) {
        return !addresses.isEmpty() && (isLocal(endpoint) || addresses.stream().allMatch(PublicAddresses::contains));
    }

    private boolean isLocal(Endpoint endpoint) {
        return localTargets.contains(endpoint.authority());
    }
}
