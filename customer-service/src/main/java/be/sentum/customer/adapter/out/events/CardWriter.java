package be.sentum.customer.adapter.out.events;

import be.sentum.customer.domain.Customer;
import be.sentum.customer.domain.Login;
import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.details.DetailsDraft;
import be.sentum.customer.domain.value.Text;
import be.sentum.customer.domain.value.VatNumber;
import be.sentum.events.customer.CustomerCard;

/** A customer as the card that other services keep what they need of. */
final class CardWriter {

    private CardWriter() {}

    static CustomerCard card(Customer customer) {
        DetailsDraft texts = customer.details().toDraft();
        Login login = customer.login();
        VatNumber vat = customer.details().vatNumber();
        return new CustomerCard(
                customer.id().value(),
                customer.version(),
                customer.details().kind().name(),
                login == null ? null : login.subject(),
                texts.givenName(),
                texts.familyName(),
                texts.companyName(),
                texts.enterpriseNumber(),
                vat == null ? null : vat.value(),
                customer.details().email().value(),
                null, // no other service uses the phone number yet, so none gets it
                customer.details().language().code(),
                customer.details().adult(),
                customer.details().addresses().stream().map(CardWriter::address).toList());
    }

    private static be.sentum.events.customer.PostalAddress address(PostalAddress address) {
        Text box = address.box();
        return new be.sentum.events.customer.PostalAddress(
                address.type().name(),
                address.street().value(),
                address.houseNumber().value(),
                box == null ? null : box.value(),
                address.postalCode().value(),
                address.city().value(),
                address.country().code());
    }
}
