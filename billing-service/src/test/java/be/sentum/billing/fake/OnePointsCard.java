package be.sentum.billing.fake;

import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.domain.solvency.card.PointsCard;

public record OnePointsCard(PointsCard current) implements PointsCards {

    @Override
    public PointsCard version(String version) {
        if (!version.equals(current.version())) {
            throw new IllegalArgumentException("no points card " + version);
        }
        return current;
    }
}
