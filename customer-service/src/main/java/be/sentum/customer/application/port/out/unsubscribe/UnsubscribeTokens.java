package be.sentum.customer.application.port.out.unsubscribe;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import java.util.Optional;

/** Tokens that say whom a link is about, to this service and to nobody else. */
public interface UnsubscribeTokens {

    String mint(CustomerId customer, Language language);

    /** What it says; empty when it was not made by {@link #mint}. */
    Optional<Content> read(String token);

    /** @param expired whether its time is over */
    record Content(CustomerId customer, Language language, boolean expired) {}

    /** A keyed hash, the same for all links of one person, that says nothing else about them. */
    String linksOf(CustomerId customer);

    /** The address of the page for a token. */
    String url(String token);

    /** Where mail programs without HTTP unsubscribe; empty for nowhere. */
    Optional<String> mailbox();
}
