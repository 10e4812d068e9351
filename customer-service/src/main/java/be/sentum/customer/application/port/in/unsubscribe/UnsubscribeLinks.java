package be.sentum.customer.application.port.in.unsubscribe;

import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import java.util.Map;

/** Makes the unsubscribe links of mails (REQ-MKT-05). */
@FunctionalInterface
public interface UnsubscribeLinks {

    /** A link that nobody else can make or read, good for at least two years. */
    Link of(CustomerId customer, Language language);

    /**
     * @param url the page, and where one click posts to
     * @param headers {@code List-Unsubscribe} and {@code List-Unsubscribe-Post} of RFC 8058; the mail server that signs
     *     with DKIM has to cover both
     */
    record Link(String url, Map<String, String> headers) {
        public Link {
            headers = Map.copyOf(headers);
        }
    }
}
