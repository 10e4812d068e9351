package be.sentum.customer.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a customer's addresses; they are replaced together, in order of position. */
@Entity
@Table(name = "customer_address")
@DataTable(value = "customer_address", subject = "customer_id = :subject")
class AddressEntity {

    @Id
    @NotPersonal
    UUID id;

    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    UUID customerId;

    @NotPersonal
    int position;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String type;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String street;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String houseNumber;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    @Nullable
    String box;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String postalCode;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String city;

    @Personal(
            category = CONTACT,
            source = PROVIDED,
            purposes = {"P02", "P03", "P04"},
            portability = true,
            onErasure = DELETE)
    String country;
}
