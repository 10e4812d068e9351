package be.sentum.order.adapter.out.persistence.withdrawal;

import static be.sentum.personaldata.inventory.Category.CONTACT;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_07;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements of withdrawal, kept with their order (REQ-ORD-04, RET-07); one that nobody confirmed goes within days. */
@DataTable(
        value = "withdrawal_statement",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until",
        groundless = "confirmed_at is null")
record StatementTable(
        @NotPersonal UUID id,

        @Personal(
                category = TRANSACTION,
                source = OBSERVED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        UUID orderId,

        @Personal(
                category = IDENTITY,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        String name,

        @Personal(
                category = CONTACT,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        String email,

        @NotPersonal String language,

        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        Instant statedAt,

        @NotPersonal String key,
        @NotPersonal Instant until,

        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        @Nullable
        Instant confirmedAt,

        @NotPersonal LocalDate retainedUntil) {}
