package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services need of a customer, as the state now: the only message that states contact data. A consumer
 * stores only the fields its purpose needs. Compacted by subject; a tombstone (null value) on erasure.
 *
 * @param subjectId the customer's id: a pseudonym, stable in all services until erasure
 * @param version grows with each change; a version older than the known one is ignored
 * @param kind whether the customer is a natural person or a company: PERSON, COMPANY
 * @param login token subject of the customer's log-in; absent until linked
 * @param givenName given name of a person, or of a company's contact
 * @param familyName family name of a person, or of a company's contact
 * @param companyName legal name of a company
 * @param enterpriseNumber Belgian enterprise number of a company
 * @param vatNumber VAT number with country prefix
 * @param email e-mail address
 * @param phone telephone number
 * @param language language the customer is written to in: nl, fr, de, en
 * @param adult whether the person declared to be 18 or older; absent for companies
 * @param addresses billing and delivery addresses; may be empty
 */
public record CustomerCard(
        UUID subjectId,
        long version,
        String kind,
        @Nullable String login,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String companyName,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        String email,
        @Nullable String phone,
        String language,
        @Nullable Boolean adult,
        List<PostalAddress> addresses)
        implements PersonEvent {}
