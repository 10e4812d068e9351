package be.sentum.privacy.application.port.out.transfer;

import be.sentum.privacy.domain.transfer.FailureReason;
import be.sentum.privacy.domain.transfer.Receipt;
import be.sentum.privacy.domain.transfer.TransferId;
import be.sentum.privacy.domain.transfer.target.Endpoint;

/**
 * Speaks to a receiver, in the protocol of {@code docs/direct-transfer.md}. The name is looked up once for each line, its
 * address judged, and exactly that address connected to; redirects are never followed. Not within a transaction.
 */
@FunctionalInterface
public interface Courier {

    /** @throws Undelivered when its name leads where nothing may be sent, or nowhere */
    Line open(Endpoint endpoint);

    /** One connection's worth of talk about one transfer; every method throws {@link Undelivered}. */
    interface Line extends AutoCloseable {

        /** Says what will come; the same again is the same. Answers how many bytes the receiver has. */
        long announce(Announcement announcement);

        /** Sends bytes that begin at the offset. Answers how many the receiver has then. */
        long send(TransferId id, long offset, byte[] bytes);

        /** Asks for the receipt, when all is sent. */
        Receipt receipt(TransferId id);

        @Override
        void close();
    }

    /**
     * @param sha256 hex, of the sealed bytes
     * @param sealedKey opens them, sealed with the receiver's key
     * @param keyId of the receiver's key
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Announcement(TransferId id, long size, String sha256, byte[] sealedKey, String keyId) {}

    /** It did not work; nothing of an answer is quoted. */
    final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final FailureReason reason;

        public Undelivered(FailureReason reason) {
            super(reason.word());
            this.reason = reason;
        }

        public FailureReason reason() {
            return reason;
        }
    }
}
