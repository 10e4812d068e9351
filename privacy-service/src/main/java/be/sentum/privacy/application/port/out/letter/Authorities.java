package be.sentum.privacy.application.port.out.letter;

import be.sentum.privacy.domain.letter.SupervisoryAuthority;
import be.sentum.privacy.domain.request.intake.Language;
import java.time.LocalDate;
import java.util.Optional;

/** The supervisory authority as it is to be told on a given day; empty when none is configured for it. */
@FunctionalInterface
public interface Authorities {
    Optional<SupervisoryAuthority> on(LocalDate day, Language language);
}
