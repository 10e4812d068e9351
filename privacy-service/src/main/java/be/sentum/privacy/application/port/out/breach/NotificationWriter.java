package be.sentum.privacy.application.port.out.breach;

import be.sentum.privacy.domain.breach.Breach;
import be.sentum.privacy.domain.notice.Authority;
import be.sentum.privacy.domain.notice.Controller;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a breach into the words of the authority's questionnaire (Art. 33(3)). */
public interface NotificationWriter {

    /** Languages it writes: those of the authority. */
    Set<String> languages();

    /** Plain text; what is not known is said to be not known yet. */
    String write(Breach breach, Controller controller, @Nullable Authority authority, Instant now, String language);
}
