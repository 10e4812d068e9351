package be.sentum.customer.application.unsubscribe;

import be.sentum.customer.application.port.in.unsubscribe.UnsubscribeLinks;
import be.sentum.customer.application.port.out.unsubscribe.UnsubscribeTokens;
import be.sentum.customer.domain.CustomerId;
import be.sentum.customer.domain.value.Language;
import be.sentum.messaging.UseCase;
import java.util.Map;

@UseCase
class UnsubscribeLinksHandler implements UnsubscribeLinks {

    private final UnsubscribeTokens tokens;

    UnsubscribeLinksHandler(UnsubscribeTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Link of(CustomerId customer, Language language) {
        String token = tokens.mint(customer, language);
        String url = tokens.url(token);
        String places = tokens.mailbox()
                .map(mailbox -> "<%s>, <mailto:%s?subject=%s>".formatted(url, mailbox, token))
                .orElse("<%s>".formatted(url));
        return new Link(url, Map.of("List-Unsubscribe", places, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
}
