package be.sentum.personaldata.inventory;

import static be.sentum.personaldata.inventory.Category.ADMIN;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a column that proves what was done about a right: it outlives the person's erasure and ends by RET-14. */
@Personal(
        category = ADMIN,
        source = OBSERVED,
        purposes = "P13",
        portability = false,
        onErasure = KEEP,
        retention = RET_14,
        underRestriction = CONTINUES)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RightsProof {}
