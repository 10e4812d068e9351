package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** A request is answered on a multiple of this, so that the time tells nothing about whom we know; zero: at once. */
    @WithDefault("150ms")
    Duration beat();

    /** How often a controller is told of one change, with the first time. */
    @WithDefault("12")
    int tries();

    /** The first pause between two times; each further one is four times as long. */
    @WithDefault("30s")
    Duration firstPause();

    @WithDefault("6h")
    Duration longestPause();

    /** How often one looks whom to tell; read by the scheduler. */
    @WithDefault("2s")
    String tellEvery();

    /** {@code host:port} that may lead anywhere, also to this machine. Refused outside the profiles dev, test and local. */
    Optional<Set<String>> localTargets();

    /** A certificate (PEM) that is trusted instead of the platform's. Refused outside the profiles dev, test and local. */
    Optional<Path> localTrust();

    /** How long an answer to it is awaited. */
    @WithDefault("10s")
    Duration answer();

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
