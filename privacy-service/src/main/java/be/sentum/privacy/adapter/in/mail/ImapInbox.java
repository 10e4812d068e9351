package be.sentum.privacy.adapter.in.mail;

import be.sentum.privacy.config.MailboxConfig;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/** An open connection to the mailbox. Opens it for reading only: what people see as unread stays unread. */
final class ImapInbox implements AutoCloseable {

    private final Store store;
    private final IMAPFolder folder;
    private final int limit;

    private ImapInbox(Store store, IMAPFolder folder, int limit) {
        this.store = store;
        this.folder = folder;
        this.limit = limit;
    }

    static ImapInbox open(MailboxConfig config) throws MessagingException {
        Store store = connect(config);
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_ONLY);
            return new ImapInbox(
                    store, folder, Math.toIntExact(config.limits().bytes().asLongValue()));
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static IMAPStore connect(MailboxConfig config) throws MessagingException {
        IMAPStore store = (IMAPStore) Session.getInstance(settings(config)).getStore("imap");
        store.connect(
                config.host(), config.port(), config.user(), config.password().orElse(""));
        return store;
    }

    private static Properties settings(MailboxConfig config) {
        Properties settings = new Properties();
        String timeout = Long.toString(config.timeout().toMillis());
        settings.setProperty("mail.imap.connectiontimeout", timeout);
        settings.setProperty("mail.imap.timeout", timeout);
        settings.setProperty("mail.imap.writetimeout", timeout);
        settings.setProperty("mail.imap.peek", "true");
        settings.setProperty("mail.imap.partialfetch", "true");
        settings.setProperty("mail.imap.fetchsize", "65536");
        settings.setProperty("mail.imap.ssl.enable", Boolean.toString(config.tls() == MailboxConfig.Tls.ALWAYS));
        settings.setProperty("mail.imap.ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.starttls.enable", Boolean.toString(config.tls() == MailboxConfig.Tls.START));
        settings.setProperty("mail.imap.starttls.required", Boolean.toString(config.tls() == MailboxConfig.Tls.START));
        return settings;
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The numbers behind one, lowest first. */
    List<Long> uidsAfter(long last, int atMost) throws MessagingException {
        // A range to the end also answers the last mail when that is before its beginning.
        Message[] found = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile numbers = new FetchProfile();
        numbers.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, numbers);
        List<Long> uids = new ArrayList<>();
        for (Message message : found) {
            long uid = folder.getUID(message);
            if (uid > last) {
                uids.add(uid);
            }
        }
        return uids.stream().sorted().limit(atMost).toList();
    }

    /** @return null when somebody has deleted or moved it */
    @Nullable
    RawMail read(long uid, Instant now) throws MessagingException, IOException {
        if (!(folder.getMessageByUID(uid) instanceof IMAPMessage message)) {
            return null;
        }
        try (InputStream content = message.getMimeStream()) {
            byte[] bytes = content.readNBytes(limit + 1);
            boolean complete = bytes.length <= limit;
            return new RawMail(complete ? bytes : Arrays.copyOf(bytes, limit), arrival(message, now), complete);
        }
    }

    /** A server that does not say, or says what cannot be read, has just got it. */
    private static Instant arrival(Message message, Instant now) {
        try {
            Date arrived = message.getReceivedDate();
            return arrived == null ? now : arrived.toInstant();
        } catch (MessagingException e) {
            return now;
        }
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(false);
        }
    }
}
