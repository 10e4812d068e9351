package be.sentum.billing.adapter.out.persistence.payment;

import static be.sentum.personaldata.inventory.Category.FINANCIAL;
import static be.sentum.personaldata.inventory.OnErasure.ARCHIVE;
import static be.sentum.personaldata.inventory.RetentionRule.RET_01;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import be.sentum.personaldata.inventory.Personal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Part of the books: kept in the archive with the invoice that it belongs to (RET-01). */
@Personal(
        category = FINANCIAL,
        source = OBSERVED,
        purposes = {"P04", "P05"},
        portability = false,
        onErasure = ARCHIVE,
        retention = RET_01,
        underRestriction = CONTINUES)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Booked {}
