package be.sentum.order.adapter.out.persistence.gift;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.DELIVERY;
import static be.sentum.personaldata.inventory.Category.FREE_TEXT;
import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_06;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.THIRD_PARTY;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an order is for, when that is not its buyer (REQ-ORD-05): told by the buyer, so it is in no portability package,
 * and gone 90 days after the delivery. The buyer's own record of it is {@code order_delivery}.
 */
@DataTable(
        value = "gift_recipient",
        subject = "recipient_id = :subject",
        retainedUntil = "retained_until",
        retention = RET_06)
record GiftRecipientTable(
        @Personal(category = IDENTIFIER, source = OBSERVED, purposes = "P03", portability = false, onErasure = DELETE)
        UUID recipientId,

        @Personal(category = DELIVERY, source = OBSERVED, purposes = "P03", portability = false, onErasure = DELETE)
        UUID orderId,

        @Personal(category = IDENTITY, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String name,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        @Nullable
        String phone,

        @Personal(category = FREE_TEXT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        @Nullable
        String giftNote,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String street,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String houseNumber,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        @Nullable
        String box,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String postalCode,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String city,

        @Personal(category = CONTACT, source = THIRD_PARTY, purposes = "P03", portability = false, onErasure = DELETE)
        String country,

        @NotPersonal @Nullable LocalDate retainedUntil) {}
