package be.sentum.events.customer;

import be.sentum.events.PersonEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services need of a customer, as the state now: the only message that states contact data. A consumer
 * stores only the fields its purpose needs. Compacted by subject; a tombstone (null value) on erasure. version grows
 * with each change: an older one than known is ignored. login is the token subject of the customer's log-in, absent
 * until linked.
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
