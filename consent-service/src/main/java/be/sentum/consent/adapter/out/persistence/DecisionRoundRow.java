package be.sentum.consent.adapter.out.persistence;

import be.sentum.personaldata.inventory.DataTable;
import be.sentum.personaldata.inventory.NotPersonal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the repetition of decisions has come: a place in the order of ids that is nobody's. */
@DataTable("decision_round")
record DecisionRoundRow(
        @NotPersonal boolean onlyOne,
        @NotPersonal Instant beganAt,
        @NotPersonal @Nullable UUID nextPlace) {}
