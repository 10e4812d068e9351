package be.sentum.order.application.gift;

import be.sentum.messaging.UseCase;
import be.sentum.order.application.port.in.gift.FindRecipient;
import be.sentum.order.application.port.out.gift.GiftRecipients;
import be.sentum.order.application.port.out.gift.RightsDesk;
import be.sentum.order.domain.gift.FoundRecipient;
import be.sentum.order.domain.gift.ParcelMark;
import be.sentum.order.domain.gift.PersonName;
import java.util.List;

@UseCase
class FindRecipientHandler implements FindRecipient {

    private final GiftRecipients recipients;
    private final RightsDesk desk;

    FindRecipientHandler(GiftRecipients recipients, RightsDesk desk) {
        this.recipients = recipients;
        this.desk = desk;
    }

    @Override
    public List<FoundRecipient> handle(ParcelMark mark, String name) {
        List<FoundRecipient> found = recipients.of(mark).stream()
                .filter(recipient -> recipient.name().isSameAs(new PersonName(name)))
                .toList();
        found.forEach(recipient -> desk.identified(recipient.id()));
        return found;
    }
}
