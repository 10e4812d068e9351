package be.sentum.billing.application.port.out;

import be.sentum.billing.domain.solvency.card.PointsCard;

/** The points cards, all versions that ever decided. */
public interface PointsCards {

    /** The one that decides now. */
    PointsCard current();

    /** Throws {@link IllegalArgumentException} for a version that was never released. */
    PointsCard version(String version);
}
