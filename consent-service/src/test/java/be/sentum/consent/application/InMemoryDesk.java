package be.sentum.consent.application;

import be.sentum.consent.application.port.out.Secrets;
import be.sentum.consent.application.port.out.optin.ConfirmationLetters;
import be.sentum.consent.application.port.out.optin.GuardianConsents;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.optin.SentQuestions;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.SuppressionList;
import be.sentum.consent.application.port.out.purpose.ConsentForms;
import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.form.ConsentForm;
import be.sentum.consent.domain.optin.GuardianConsent;
import be.sentum.consent.domain.optin.PendingOptIn;
import be.sentum.consent.domain.purpose.PurposeCode;
import be.sentum.consent.domain.suppression.MailAddress;
import be.sentum.consent.domain.suppression.SealedAddress;
import be.sentum.consent.domain.suppression.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Cards, waiting grants, guardians' acts, forms and the suppression list in memory. */
public class InMemoryDesk implements PendingOptIns, SuppressionList {

    private final Map<String, PendingOptIn> waiting = new HashMap<>();
    private final Map<SubjectId, Card> cards = new HashMap<>();
    private final Map<UUID, GuardianConsent> guardians = new HashMap<>();
    private final Map<String, ConsentForm> forms = new HashMap<>();
    private final List<Suppression> suppressed = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<SubjectId, SealedAddress> seals = new HashMap<>();
    private final List<String> formerKeys = new ArrayList<>();
    private String key = "first";
    private int tokens;

    /** From now on addresses are sealed under another key, and those before are recognised. */
    void rotate(String next) {
        formerKeys.add(key);
        key = next;
    }

    /** The addresses that letters went to. */
    List<String> letters() {
        return letters;
    }

    /** The token in the newest letter. */
    String lastToken() {
        return "token-" + tokens;
    }

    ConfirmationLetters post() {
        return (pending, token, address) -> letters.add(address.value());
    }

    Secrets secrets() {
        return new Secrets() {
            @Override
            public String newToken() {
                return "token-" + ++tokens;
            }

            @Override
            public SealedAddress seal(MailAddress address) {
                return new SealedAddress(key + "." + address.normalised());
            }

            @Override
            public List<SealedAddress> every(MailAddress address) {
                return Stream.concat(Stream.of(key), formerKeys.stream())
                        .map(id -> new SealedAddress(id + "." + address.normalised()))
                        .toList();
            }

            @Override
            public String presentKey() {
                return key;
            }
        };
    }

    Cards cards() {
        return new Cards() {
            @Override
            public Optional<Card> find(SubjectId subject) {
                return Optional.ofNullable(cards.get(subject));
            }

            @Override
            public void keep(Card card, SealedAddress address) {
                cards.merge(card.subject(), card, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
                seals.put(card.subject(), address);
            }

            @Override
            public List<SubjectId> sealedOtherwise(String presentKey) {
                return seals.entrySet().stream()
                        .filter(e -> !e.getValue().hmac().startsWith(presentKey + "."))
                        .map(Map.Entry::getKey)
                        .toList();
            }

            @Override
            public void reseal(SubjectId subject, SealedAddress address) {
                seals.replace(subject, address);
            }

            @Override
            public void forget(SubjectId subject) {
                cards.remove(subject);
                seals.remove(subject);
            }
        };
    }

    GuardianConsents guardians() {
        return new GuardianConsents() {
            @Override
            public void keep(GuardianConsent consent) {
                guardians.put(consent.id(), consent);
            }

            @Override
            public Optional<GuardianConsent> find(UUID id) {
                return Optional.ofNullable(guardians.get(id));
            }
        };
    }

    boolean waits(SubjectId subject) {
        return waiting.values().stream().anyMatch(p -> p.subject().equals(subject));
    }

    SentQuestions sentQuestions() {
        return new SentQuestions() {
            @Override
            public List<Instant> since(SubjectId subject, PurposeCode purpose, Instant moment) {
                return sent.stream()
                        .filter(s -> s.subject().equals(subject) && s.purpose().equals(purpose))
                        .map(Sent::at)
                        .filter(at -> at.isAfter(moment))
                        .sorted()
                        .toList();
            }

            @Override
            public void note(SubjectId subject, PurposeCode purpose, Instant sentAt, Instant countsUntil) {
                sent.add(new Sent(subject, purpose, sentAt));
            }
        };
    }

    private record Sent(SubjectId subject, PurposeCode purpose, Instant at) {}

    ConsentForms forms() {
        return new ConsentForms() {
            @Override
            public Optional<ConsentForm> find(String id) {
                return Optional.ofNullable(forms.get(id));
            }

            @Override
            public void keep(ConsentForm form) {
                forms.put(form.id(), form);
            }
        };
    }

    @Override
    public void keep(PendingOptIn pending, String token) {
        waiting.values()
                .removeIf(p -> p.subject().equals(pending.subject())
                        && p.purpose().equals(pending.purpose())
                        && (p.guardian() == null) == (pending.guardian() == null));
        waiting.put(token, pending);
    }

    @Override
    public Optional<PendingOptIn> find(String token) {
        return Optional.ofNullable(waiting.get(token));
    }

    @Override
    public Optional<PendingOptIn> take(String token) {
        return Optional.ofNullable(waiting.get(token));
    }

    @Override
    public void done(PendingOptIn pending) {
        waiting.values().removeIf(p -> p.id().equals(pending.id()));
    }

    @Override
    public void cancel(SubjectId subject, Collection<PurposeCode> purposes) {
        waiting.values().removeIf(p -> p.subject().equals(subject) && purposes.contains(p.purpose()));
    }

    @Override
    public void cancelOwn(SubjectId subject) {
        waiting.values().removeIf(p -> p.subject().equals(subject) && p.guardian() == null);
    }

    @Override
    public void add(Suppression suppression) {
        if (about(suppression.address()).stream()
                .noneMatch(s -> s.medium() == suppression.medium() && s.scope().equals(suppression.scope()))) {
            suppressed.add(suppression);
        }
    }

    @Override
    public void renew(List<SealedAddress> every) {
        List<Suppression> all = suppressed.stream()
                .filter(s -> every.contains(s.address()))
                .sorted(Comparator.comparing(Suppression::since))
                .toList();
        suppressed.removeAll(all);
        all.forEach(s -> add(new Suppression(every.getFirst(), s.medium(), s.scope(), s.since())));
    }

    @Override
    public List<Suppression> about(SealedAddress address) {
        return suppressed.stream().filter(s -> s.address().equals(address)).toList();
    }
}
