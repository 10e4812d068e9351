package be.sentum.messaging.position;

import be.sentum.messaging.PositionedListener;
import be.sentum.messaging.inbox.Transactions;
import be.sentum.messaging.wire.Incoming;
import be.sentum.messaging.wire.Incoming.Known;
import be.sentum.messaging.wire.Incoming.Tombstone;
import be.sentum.messaging.wire.Incoming.Unknown;
import be.sentum.messaging.wire.Incoming.Unreadable;
import be.sentum.messaging.wire.Incoming.Unwanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Position and effect, in one transaction. */
@ApplicationScoped
class PositionedEffect {

    private final PositionTable positions;

    @Inject
    PositionedEffect(PositionTable positions) {
        this.positions = positions;
    }

    /** Does nothing if another replica was first. Throws if the record cannot be handled; the position stays. */
    void of(PositionedListener listener, Incoming incoming) {
        Transactions.inNew(() -> {
            if (moveBehind(listener, incoming)) {
                apply(listener, incoming);
            }
            return true;
        });
    }

    private boolean moveBehind(PositionedListener listener, Incoming incoming) {
        try {
            return positions.moveBehind(listener.reader(), incoming.at());
        } catch (SQLException e) {
            throw new IllegalStateException("database", e);
        }
    }

    private static void apply(PositionedListener listener, Incoming incoming) {
        switch (incoming) {
            case Known known -> listener.on(known.event(), known.envelope());
            case Tombstone tombstone -> listener.onTombstone(tombstone.at().key());
            case Unknown _, Unwanted _ -> {}
            case Unreadable unreadable ->
                throw new IllegalStateException("unreadable record: " + unreadable.errorCode());
        }
    }
}
