package be.sentum.consent.application.port.in.upkeep;

import be.sentum.consent.domain.Card;
import be.sentum.consent.domain.SubjectId;

/**
 * Learns of a person. An address on the suppression list starts as objected (REQ-MKT-07), and the address a person with
 * an objection changes to joins the list. Links that wait in the mailbox before work no more. What is for adults only is
 * denied to a minor in every service, and what a guardian allowed ends when the person is of age (REQ-CHD-01).
 */
public interface KeepCard {

    void keep(Card card);

    void forget(SubjectId subject);
}
