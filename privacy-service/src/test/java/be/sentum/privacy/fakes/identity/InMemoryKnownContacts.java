package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.KnownContacts;
import be.sentum.privacy.domain.subject.SubjectId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    @Override
    public List<SubjectId> withAddressSha256(String hex) {
        return cards.entrySet().stream()
                .filter(e -> sha256(e.getValue().contact().address().value().toLowerCase(Locale.ROOT))
                        .equals(hex))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
