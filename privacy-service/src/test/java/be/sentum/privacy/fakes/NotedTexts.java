package be.sentum.privacy.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.FreeTexts;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.request.text.FreeText;
import be.sentum.privacy.domain.request.text.Passage;
import be.sentum.privacy.domain.request.text.TextPlace;
import java.util.ArrayList;
import java.util.List;

/** A part that begins with {@code note} is a text that somebody has to read. */
public class NotedTexts implements FreeTexts {

    @Override
    public Search search() {
        List<FreeText> found = new ArrayList<>();
        return new Search() {
            @Override
            public void see(ServiceName service, byte[] part) {
                String text = new String(part, UTF_8);
                if (text.startsWith("note")) {
                    found.add(new FreeText(new TextPlace(service, "notes", "note", 1), "notes", "note", text));
                }
            }

            @Override
            public List<FreeText> found() {
                return List.copyOf(found);
            }
        };
    }

    @Override
    public Archive.Data without(List<Passage> passages, Archive.Data data) {
        return (service, reader) -> data.of(
                service,
                part -> reader.accept(Passage.hide(
                                new String(part, UTF_8),
                                passages.stream()
                                        .filter(p -> p.place().service().equals(service))
                                        .toList())
                        .getBytes(UTF_8)));
    }
}
