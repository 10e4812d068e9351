package be.sentum.order.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DataTable(value = "buyer", subject = "customer_id = :subject")
record BuyerTable(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P02", "P03"},
                portability = true,
                onErasure = DELETE)
        UUID customerId,

        @NotPersonal long version,

        @Personal(category = IDENTITY, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        String name,

        @Personal(category = IDENTITY, source = PROVIDED, purposes = "P02", portability = true, onErasure = DELETE)
        boolean consumer,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String street,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String houseNumber,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String box,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String postalCode,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String city,

        @Personal(category = CONTACT, source = PROVIDED, purposes = "P03", portability = true, onErasure = DELETE)
        @Nullable
        String country) {}
