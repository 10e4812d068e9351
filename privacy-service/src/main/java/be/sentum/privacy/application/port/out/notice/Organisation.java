package be.sentum.privacy.application.port.out.notice;

import be.sentum.privacy.domain.notice.Authority;
import be.sentum.privacy.domain.notice.Controller;
import java.time.LocalDate;
import java.util.Optional;

/** Who answers for the processing, and who watches over it. */
public interface Organisation {

    Controller controller();

    /** The supervisory authority on that day (REQ-NOT-04). */
    Optional<Authority> authority(LocalDate day);
}
