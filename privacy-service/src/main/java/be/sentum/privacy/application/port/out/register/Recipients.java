package be.sentum.privacy.application.port.out.register;

import be.sentum.privacy.domain.register.Recipient;
import java.util.List;

/** The register of recipients. */
public interface Recipients {

    /** By code. */
    List<Recipient> all();

    /** Those that changed since they were last announced; from now on they count as announced. */
    List<Recipient> takeUnannounced();
}
