package be.sentum.privacy.application.port.out.letter;

import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.RequestId;
import java.util.List;

/** Which letters were written about a case, the oldest first. */
public interface LetterFile {

    void keep(RequestId request, WrittenLetter letter);

    List<WrittenLetter> of(RequestId request);
}
