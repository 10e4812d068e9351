package be.sentum.privacy.application.port.out.rectification;

import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.RequestId;
import java.time.Instant;
import java.util.Optional;

/** What persons contest, kept with their cases (RET-14); the statement goes with an erasure. */
public interface RectificationFile {

    void keep(RequestId request, Supplement supplement, Instant now);

    Optional<Rectification> of(RequestId request);

    /** Replaces an earlier verdict; also for a case to which nothing was added. */
    void decided(RequestId request, Verdict verdict);
}
