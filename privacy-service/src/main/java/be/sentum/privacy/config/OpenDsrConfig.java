package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How other controllers pass requests on (OpenDSR 2.0). Without a key it is not served. */
@ConfigMapping(prefix = "sentum.opendsr")
public interface OpenDsrConfig {

    /**
     * A PKCS #12 store in Base64 with one RSA key, its certificate and those that issued it: for the host
     * of {@code sentum.rights.public-url}, which is our name in OpenDSR. Outside dev, test and local it is not self-signed.
     */
    Optional<String> keystore();

    /** Opens the store and the key in it. */
    Optional<String> keystorePassword();

    /** {@code client=host} or {@code client=host:port}: where which controller may be told of changes, over https. */
    Optional<List<String>> callbackHosts();

    /** Requests that one controller passes on. */
    @WithDefault("600")
    int requests();

    /** The window, which begins with the first request. */
    @WithDefault("1h")
    Duration requestsWindow();

    /** Identities of one person in one request. */
    @WithDefault("10")
    int identities();

    /** Addresses to tell of one request's changes. */
    @WithDefault("5")
    int callbacks();

    /** Domains in a request's extensions. */
    @WithDefault("10")
    int extensions();
}
