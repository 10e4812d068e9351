package be.sentum.order.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.Personal;
import java.util.UUID;

/** That somebody's account is closed is all there is. */
@DataTable(value = "closed_account", subject = "customer_id = :subject")
record ClosedAccountTable(
        @Personal(category = ADMIN, source = OBSERVED, purposes = "P02", portability = true, onErasure = DELETE)
        UUID customerId) {}
