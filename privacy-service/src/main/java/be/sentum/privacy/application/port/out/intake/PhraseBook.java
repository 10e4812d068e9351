package be.sentum.privacy.application.port.out.intake;

import be.sentum.privacy.domain.request.words.Phrase;
import java.util.List;

/** The table of plain words in nl, fr, de and en: data, not code. */
@FunctionalInterface
public interface PhraseBook {
    List<Phrase> phrases();
}
