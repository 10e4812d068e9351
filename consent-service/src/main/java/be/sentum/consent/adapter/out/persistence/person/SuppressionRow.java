package be.sentum.consent.adapter.out.persistence.person;

import be.sentum.personaldata.inventory.Category;
import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.OnErasure;
import be.sentum.personaldata.inventory.Personal;
import be.sentum.personaldata.inventory.RetentionRule;
import be.sentum.personaldata.inventory.Source;
import be.sentum.personaldata.inventory.UnderRestriction;
import java.time.LocalDate;

/** An address that gets no marketing. Found through the card; after an erasure nobody knows whose it is. */
@DataTable(
        value = "suppression",
        subject = "address_hmac in (select address_hmac from consent_card where subject_id = :subject)")
record SuppressionRow(
        @Personal(
                category = Category.IDENTIFIER,
                source = Source.OBSERVED,
                purposes = {"P13"},
                portability = false,
                onErasure = OnErasure.KEEP,
                retention = RetentionRule.RET_18,
                underRestriction = UnderRestriction.CONTINUES)
        String addressHmac,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P13"},
                portability = false,
                onErasure = OnErasure.KEEP,
                retention = RetentionRule.RET_18,
                underRestriction = UnderRestriction.CONTINUES)
        String channel,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P13"},
                portability = false,
                onErasure = OnErasure.KEEP,
                retention = RetentionRule.RET_18,
                underRestriction = UnderRestriction.CONTINUES)
        String scope,

        @Personal(
                category = Category.PREFERENCE,
                source = Source.OBSERVED,
                purposes = {"P13"},
                portability = false,
                onErasure = OnErasure.KEEP,
                retention = RetentionRule.RET_18,
                underRestriction = UnderRestriction.CONTINUES)
        LocalDate since) {}
