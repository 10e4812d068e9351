package be.sentum.privacy.adapter.out.processor;

import be.sentum.privacy.application.port.out.relay.ProcessorSeal;
import be.sentum.privacy.config.OpenDsrConfig;
import be.sentum.privacy.config.RightsConfig;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The configured key. One that controllers could not verify with stops the service at its start: not RSA, for another
 * name, self-signed outside dev, test and local. A certificate that runs out is logged, because cases go on without it.
 */
@Startup
@Singleton
class Pkcs12Seal implements ProcessorSeal {

    private static final Logger LOG = Logger.getLogger(Pkcs12Seal.class);
    private static final Set<String> ALONE = Set.of("dev", "test", "local");
    private static final int WARN_DAYS = 30;

    private final Optional<Signer> signer;

    @Inject
    Pkcs12Seal(OpenDsrConfig config, RightsConfig rights, InstantSource clock) {
        this(config, rights, clock, ConfigUtils.getProfiles());
    }

    Pkcs12Seal(OpenDsrConfig config, RightsConfig rights, InstantSource clock, Collection<String> profiles) {
        this.signer = config.keystore().map(store -> {
            CertifiedKey key = CertifiedKey.read(
                    store,
                    config.keystorePassword().orElse(""),
                    rights.publicUrl().getHost());
            if (key.isSelfSigned() && Collections.disjoint(profiles, ALONE)) {
                throw new IllegalStateException(
                        "the certificate in sentum.opendsr.keystore (SENTUM_OPENDSR_KEYSTORE) is"
                                + " self-signed: controllers accept it from no processor");
            }
            long days = key.daysLeft(clock.instant());
            if (days < WARN_DAYS) {
                LOG.errorf("the certificate of OpenDSR runs out in %d days: controllers will refuse our answers", days);
            }
            return key;
        });
    }

    @Override
    public Optional<Signer> signer() {
        return signer;
    }
}
