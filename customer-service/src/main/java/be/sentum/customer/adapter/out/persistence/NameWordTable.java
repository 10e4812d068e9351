package be.sentum.customer.adapter.out.persistence;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.Category.IDENTITY;
import static be.sentum.personaldata.inventory.OnErasure.DELETE;
import static be.sentum.personaldata.inventory.Source.INFERRED;
import static be.sentum.personaldata.inventory.Source.OBSERVED;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.Personal;
import java.util.UUID;

/** Words by which a customer is found, made by us of the names; {@link CustomerEntity#nameWords} maintains them. */
@DataTable(value = "customer_name_word", subject = "customer_id = :subject")
record NameWordTable(
        @Personal(
                category = IDENTIFIER,
                source = OBSERVED,
                purposes = {"P01", "P02", "P03", "P04", "P05"},
                portability = false,
                onErasure = DELETE)
        UUID customerId,

        @Personal(
                category = IDENTITY,
                source = INFERRED,
                purposes = {"P01", "P02", "P03", "P04", "P05"},
                portability = false,
                onErasure = DELETE)
        String word) {}
