package be.sentum.personaldata.rights.ledger;

import be.sentum.events.Envelope;
import be.sentum.events.Event;
import be.sentum.events.Topic;
import be.sentum.events.privacy.erasure.SubjectErased;
import be.sentum.messaging.PositionedListener;
import be.sentum.personaldata.rights.erasure.Erasure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Reads the ledger from the position in this database. A restored database is behind and erases again, by the same
 * routine, what was erased since its backup (REQ-ERA-07).
 */
@Singleton
class ErasureLedger implements PositionedListener {

    static final String READER = "erasure-ledger";

    private static final Logger LOG = Logger.getLogger(ErasureLedger.class);

    private final Erasure erasure;
    private final Counter erasedAgain;

    ErasureLedger(Erasure erasure, MeterRegistry metrics) {
        this.erasure = erasure;
        this.erasedAgain = metrics.counter("sentum.privacy.ledger.erased");
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public Topic topic() {
        return Topic.PRIVACY_ERASURES;
    }

    @Override
    public void on(Event event, Envelope envelope) {
        if (event instanceof SubjectErased entry && erasure.replay(entry)) {
            erasedAgain.increment();
            LOG.infof("erased from the ledger, request %s", entry.requestId());
        }
    }
}
