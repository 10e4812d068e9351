package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class InMemoryKnownContacts implements KnownContacts {

    private final Map<SubjectId, Card> cards = new LinkedHashMap<>();

    private record Card(long version, Contact contact, String fingerprint) {}

    @Override
    public void keep(SubjectId subject, long version, Contact contact, String fingerprint) {
        Card card = new Card(version, contact, fingerprint);
        cards.merge(subject, card, (old, next) -> next.version() > old.version() ? next : old);
    }

    @Override
    public void forget(SubjectId subject) {
        cards.remove(subject);
    }

    @Override
    public Optional<Contact> of(SubjectId subject) {
        return Optional.ofNullable(cards.get(subject)).map(Card::contact);
    }

    @Override
    public List<SubjectId> withAddress(String fingerprint) {
        return cards.entrySet().stream()
                .filter(e -> e.getValue().fingerprint().equals(fingerprint))
                .map(Map.Entry::getKey)
                .toList();
    }
}
