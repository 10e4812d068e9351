package be.sentum.mail;

import be.sentum.personaldata.disclosure.Basis;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who carries letters away, as the disclosure log names it (REQ-NTF-01). */
@ConfigMapping(prefix = "sentum.mail.mailer")
public interface MailerConfig {

    /** Code of the registered recipient that runs the mail server; absent only when it is our own. */
    Optional<String> recipient();

    /** What this service writes letters for. */
    @WithDefault("P01")
    String purpose();

    @WithDefault("contract")
    Basis basis();
}
