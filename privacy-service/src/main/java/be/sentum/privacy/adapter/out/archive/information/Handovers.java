package be.sentum.privacy.adapter.out.archive.information;

import be.sentum.privacy.application.port.out.collection.Archive.Content;
import be.sentum.privacy.domain.disclosure.Disclosure;
import be.sentum.privacy.domain.register.Recipient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who really received something (C-154/21): the disclosure log, put together by recipient, the latest first. */
public class Handovers {

    private final Content content;

    public Handovers(Content content) {
        this.content = content;
    }

    /**
     * One recipient.
     *
     * @param known what the register says of it; null for one that left the register: its code is told
     * @param latest when something went there last
     */
    public record Handover(
            String code,
            @Nullable Recipient known,
            Disclosure latest,
            TreeSet<String> purposes,
            TreeSet<String> fields) {

        public String name() {
            return known == null ? code : known.legalName();
        }
    }

    public List<Handover> list() {
        Map<String, Recipient> register =
                content.recipients().stream().collect(Collectors.toMap(Recipient::code, recipient -> recipient));
        Map<String, Handover> found = new LinkedHashMap<>();
        for (Disclosure disclosure : content.disclosures()) {
            Handover handover = found.computeIfAbsent(
                    disclosure.recipient(),
                    code -> new Handover(code, register.get(code), disclosure, new TreeSet<>(), new TreeSet<>()));
            handover.purposes().add(disclosure.purpose());
            handover.fields().addAll(disclosure.fields());
        }
        return List.copyOf(found.values());
    }
}
