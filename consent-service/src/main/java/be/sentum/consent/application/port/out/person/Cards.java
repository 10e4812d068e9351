package be.sentum.consent.application.port.out.person;

import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;
import be.sentum.consent.domain.suppression.SealedAddress;
import java.util.List;
import java.util.Optional;

/** What was learnt of persons from their cards. */
public interface Cards {

    Optional<Card> find(SubjectId subject);

    /** Keeps the card in place of an older one; nothing when a newer one is here. */
    void keep(Card card, SealedAddress address);

    void forget(SubjectId subject);

    /** Persons whose address is sealed under another key, some of them when there are many. */
    List<SubjectId> sealedOtherwise(String presentKey);

    /** Seals the address of the card anew; nothing when there is none. */
    void reseal(SubjectId subject, SealedAddress address);
}
