package be.sentum.order.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Optional;

/** Who tells the recipients of presents about their data (Art. 14). */
@ConfigMapping(prefix = "sentum.gift-notice")
public interface GiftNoticeConfig {

    Controller controller();

    /** Address of privacy-service, whose notice says the rest. */
    @WithName("privacy-url")
    String privacyUrl();

    /** Who answers for the processing; as privacy-service says it. */
    interface Controller {
        String name();

        String address();

        String email();

        /** How to reach the data protection officer. */
        Optional<String> officer();
    }
}
