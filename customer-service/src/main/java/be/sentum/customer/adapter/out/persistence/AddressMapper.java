package be.sentum.customer.adapter.out.persistence;

import be.sentum.customer.domain.address.AddressType;
import be.sentum.customer.domain.address.Country;
import be.sentum.customer.domain.address.PostalAddress;
import be.sentum.customer.domain.address.PostalCode;
import be.sentum.customer.domain.value.Text;
import java.util.UUID;

/** Between addresses and their rows. */
final class AddressMapper {

    private AddressMapper() {}

    static AddressEntity toEntity(PostalAddress address, UUID id, UUID customer, int position) {
        AddressEntity row = new AddressEntity();
        Text box = address.box();
        row.id = id;
        row.customerId = customer;
        row.position = position;
        row.type = address.type().name();
        row.street = address.street().value();
        row.houseNumber = address.houseNumber().value();
        row.box = box == null ? null : box.value();
        row.postalCode = address.postalCode().value();
        row.city = address.city().value();
        row.country = address.country().code();
        return row;
    }

    static PostalAddress toDomain(AddressEntity row) {
        return new PostalAddress(
                AddressType.of(row.type),
                new Text(row.street),
                new Text(row.houseNumber),
                row.box == null ? null : new Text(row.box),
                new PostalCode(row.postalCode),
                new Text(row.city),
                new Country(row.country));
    }
}
