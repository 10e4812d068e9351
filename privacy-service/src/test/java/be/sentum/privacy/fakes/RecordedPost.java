package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.application.port.out.letter.Post;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Remembers what was written; a test takes blocks away. */
public class RecordedPost implements Post {

    private final List<CaseLetter> written = new ArrayList<>();
    private final Set<RemedyBlock> lost = EnumSet.noneOf(RemedyBlock.class);

    @Override
    public Set<RemedyBlock> missing(PrivacyRequest request, CaseLetter letter) {
        return letter.refuses() ? Set.copyOf(lost) : Set.of();
    }

    @Override
    public void write(PrivacyRequest request, CaseLetter letter, Contact to) {
        written.add(letter);
    }

    public void lose(RemedyBlock block) {
        lost.add(block);
    }

    public List<CaseLetter> written() {
        return List.copyOf(written);
    }

    public List<String> words() {
        return written.stream().map(CaseLetter::word).toList();
    }
}
