package be.sentum.privacy.adapter.in.mail;

import java.time.Instant;

/**
 * The beginning of a mail as it lies in the mailbox.
 *
 * @param arrivedAt the mailbox's own date of arrival (INTERNALDATE), whatever the mail says
 * @param complete whether there is no more of it
 */
@SuppressWarnings("ArrayRecordComponent")
record RawMail(byte[] bytes, Instant arrivedAt, boolean complete) {

    @Override
    public String toString() {
        return "RawMail[" + bytes.length + " bytes]";
    }
}
