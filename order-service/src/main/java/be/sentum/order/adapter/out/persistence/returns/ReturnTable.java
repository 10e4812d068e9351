package be.sentum.order.adapter.out.persistence.returns;

import static be.sentum.personaldata.inventory.Category.TRANSACTION;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_07;
import static be.sentum.personaldata.inventory.Source.PROVIDED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import be.sentum.personaldata.inventory.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What came back of an order and why; kept as long as a claim can rest on it (RET-07). */
@DataTable(
        value = "order_return",
        subject = "order_id in (select id from orders where customer_id = :subject)",
        retainedUntil = "retained_until")
record ReturnTable(
        @NotPersonal UUID id,

        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        UUID orderId,

        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        String reason,

        /** {@code SKU×quantity}, one a line. */
        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        String goods,

        @Personal(
                category = TRANSACTION,
                source = PROVIDED,
                purposes = "P02",
                portability = true,
                onErasure = KEEP,
                retention = RET_07)
        Instant returnedAt,

        @NotPersonal LocalDate retainedUntil) {}
