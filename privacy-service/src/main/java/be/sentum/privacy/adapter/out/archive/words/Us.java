package be.sentum.privacy.adapter.out.archive.words;

import be.sentum.privacy.application.port.out.notice.Organisation;
import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.notice.Controller;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.intake.Language;
import java.time.Instant;
import java.time.LocalDate;

/** Who answers, and who watches over them (Art. 15(1)(f)), as told in a package. */
public record Us(Controller controller, SupervisoryAuthority authority) {

    /** Throws when no authority is configured for that day: a package without one is no answer. */
    public static Us of(Organisation organisation, Instant at, Language language) {
        LocalDate day = LocalDate.ofInstant(at, AnswerPeriod.BRUSSELS);
        return new Us(
                organisation.controller(),
                organisation
                        .authority(day)
                        .orElseThrow(() -> new IllegalStateException("sentum.notice.authorities has none for " + day))
                        .in(language));
    }
}
