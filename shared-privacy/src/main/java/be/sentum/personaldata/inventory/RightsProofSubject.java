package be.sentum.personaldata.inventory;

import static be.sentum.personaldata.inventory.Category.IDENTIFIER;
import static be.sentum.personaldata.inventory.OnErasure.KEEP;
import static be.sentum.personaldata.inventory.RetentionRule.RET_14;
import static be.sentum.personaldata.inventory.Source.OBSERVED;
import static be.sentum.personaldata.inventory.UnderRestriction.CONTINUES;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares the subject of such a proof, see {@link RightsProof}: after an erasure it leads to nobody. */
@Personal(
        category = IDENTIFIER,
        source = OBSERVED,
        purposes = "P13",
        portability = false,
        onErasure = KEEP,
        retention = RET_14,
        underRestriction = CONTINUES)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface RightsProofSubject {}
