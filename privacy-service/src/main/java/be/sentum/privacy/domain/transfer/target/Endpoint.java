package be.sentum.privacy.domain.transfer.target;

/**
 * Where a controller receives, always over TLS. {@link EndpointRules} makes one of an address and says what is refused.
 *
 * @param host a DNS name in lower case; never an IP address
 * @param path empty, or {@code /one/two}
 */
public record Endpoint(String host, int port, String path) {

    private static final int HTTPS = 443;

    public Endpoint {
        if (host.isBlank() || !host.equals(host.toLowerCase(java.util.Locale.ROOT)) || host.indexOf(':') >= 0) {
            throw new IllegalArgumentException("an endpoint is reached by a name in lower case");
        }
    }

    /** {@code https://in.example.org/portability} */
    public String url() {
        return "https://" + host + (port == HTTPS ? "" : ":" + port) + path;
    }

    /** {@code in.example.org:443} */
    public String authority() {
        return host + ":" + port;
    }
}
