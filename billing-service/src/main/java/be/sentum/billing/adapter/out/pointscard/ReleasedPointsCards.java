package be.sentum.billing.adapter.out.pointscard;

import be.sentum.billing.application.port.out.PointsCards;
import be.sentum.billing.config.BillingConfig;
import be.sentum.billing.domain.solvency.card.PointsCard;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The cards on the class path, {@code points-cards/<version>.json}. A wrong current card ends the start. */
@Startup
@Singleton
class ReleasedPointsCards implements PointsCards {

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{1,3}");

    private final Map<String, PointsCard> read = new ConcurrentHashMap<>();
    private final PointsCard current;

    ReleasedPointsCards(BillingConfig config) {
        current = read.computeIfAbsent(config.solvency().card(), ReleasedPointsCards::load);
    }

    @Override
    public PointsCard current() {
        return current;
    }

    @Override
    public PointsCard version(String version) {
        return read.computeIfAbsent(version, ReleasedPointsCards::load);
    }

    private static PointsCard load(String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("not a version of a points card");
        }
        try (InputStream file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("points-cards/" + version + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no points card " + version);
            }
            PointsCard card = new CardReader().read(file);
            if (!card.version().equals(version)) {
                throw new IllegalArgumentException("the file of card " + version + " is that of " + card.version());
            }
            return card;
        } catch (IOException e) {
            throw new UncheckedIOException("points card " + version + " cannot be read", e);
        }
    }
}
