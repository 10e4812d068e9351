package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.letter.LetterFile;
import be.sentum.privacy.domain.letter.WrittenLetter;
import be.sentum.privacy.domain.request.RequestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In the order of writing. */
public class InMemoryLetterFile implements LetterFile {

    private final Map<RequestId, List<WrittenLetter>> all = new HashMap<>();

    @Override
    public void keep(RequestId request, WrittenLetter letter) {
        all.computeIfAbsent(request, id -> new ArrayList<>()).add(letter);
    }

    @Override
    public List<WrittenLetter> of(RequestId request) {
        return List.copyOf(all.getOrDefault(request, List.of()));
    }
}
