package be.sentum.privacy.application.register;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.privacy.application.port.out.recipient.RecipientContacts;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.register.Mechanisms;
import be.sentum.privacy.application.port.out.register.Recipients;
import be.sentum.privacy.domain.recipient.Ways;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.MechanismState;
import be.sentum.privacy.domain.register.Recipient;
import java.util.List;
import java.util.Map;

@UseCase
class RegisterQueriesHandler implements RegisterQueries {

    private final Recipients recipients;
    private final RecipientContacts contacts;
    private final Inventories inventories;
    private final Mechanisms mechanisms;

    RegisterQueriesHandler(
            Recipients recipients, RecipientContacts contacts, Inventories inventories, Mechanisms mechanisms) {
        this.recipients = recipients;
        this.contacts = contacts;
        this.inventories = inventories;
        this.mechanisms = mechanisms;
    }

    @Override
    public List<Recipient> recipients() {
        return recipients.all();
    }

    @Override
    public Map<String, Ways> waysToRecipients() {
        return contacts.ways();
    }

    @Override
    public List<MechanismState> mechanisms() {
        return mechanisms.all();
    }

    @Override
    public List<Inventory> inventories() {
        return inventories.all();
    }
}
