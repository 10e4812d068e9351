package be.sentum.privacy.adapter.in.mail;

import be.sentum.privacy.config.MailboxConfig;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The mailbox, open for taking out what has been there long enough. */
final class TidyInbox implements AutoCloseable {

    /** Looked at in one round: the oldest. */
    private static final int MOST = 500;

    private final IMAPStore store;
    private final IMAPFolder folder;

    private TidyInbox(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static TidyInbox open(MailboxConfig config) throws MessagingException {
        IMAPStore store = ImapInbox.connect(config);
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            return new TidyInbox(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /**
     * Moves or deletes mails that arrived before that instant.
     *
     * @param last nothing behind this number: it was not taken in yet
     * @param stay numbers that stay
     * @return how many went
     */
    int takeOut(Instant before, long last, Set<Long> stay, MailboxConfig config) throws MessagingException {
        Message[] oldest = folder.getMessages(1, Math.min(folder.getMessageCount(), MOST));
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        numbers.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(oldest, numbers);
        List<Message> over = new ArrayList<>();
        for (Message mail : oldest) {
            long uid = folder.getUID(mail);
            Date arrived = mail.getReceivedDate();
            if (uid <= last
                    && !stay.contains(uid)
                    && arrived != null
                    && arrived.toInstant().isBefore(before)) {
                over.add(mail);
            }
        }
        if (!over.isEmpty()) {
            takeOut(over.toArray(Message[]::new), config);
        }
        return over.size();
    }

    private void takeOut(Message[] mails, MailboxConfig config) throws MessagingException {
        if (config.movedTo().isPresent()) {
            Folder target = store.getFolder(config.movedTo().get());
            if (!target.exists()) {
                target.create(Folder.HOLDS_MESSAGES);
            }
            folder.copyMessages(mails, target);
        }
        folder.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
        if (store.hasCapability("UIDPLUS")) {
            // Not what somebody else has marked.
            folder.expunge(mails);
        } else {
            folder.expunge();
        }
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(false);
        }
    }
}
