package be.sentum.billing.adapter.out.persistence.customer;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.PREFERENCE;
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

/** What billing keeps of a card. */
@Entity
@Table(name = "customer_card")
@DataTable(value = "customer_card", subject = "customer_id = :subject")
class CardEntity {

    @Id
    @Personal(
            category = IDENTIFIER,
            source = OBSERVED,
            purposes = {"P04", "P06"},
            portability = false,
            onErasure = DELETE)
    UUID customerId;

    @NotPersonal
    long version;

    @Personal(category = IDENTITY, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    String kind;

    @Personal(category = IDENTITY, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String name;

    @Personal(category = IDENTITY, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String enterpriseNumber;

    @Personal(category = IDENTITY, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String vatNumber;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String street;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String houseNumber;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String box;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String postalCode;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String city;

    @Personal(category = CONTACT, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    @Nullable
    String country;

    @Personal(category = IDENTITY, source = PROVIDED, purposes = "P06", portability = false, onErasure = DELETE)
    @Nullable
    Boolean adult;

    @Personal(category = PREFERENCE, source = PROVIDED, purposes = "P04", portability = false, onErasure = DELETE)
    String language;
}
