package be.sentum.privacy.application.port.in.identity;

import be.sentum.privacy.domain.request.intake.Language;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.Optional;

/** In which language a customer is written to, when a request does not say. */
public interface KnownLanguage {
    Optional<Language> of(SubjectId subject);
}
