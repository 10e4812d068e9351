package be.sentum.localstack.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The inboxes as files, {@code <address>/INBOX/<hash>.eml}: what is deleted in the inbox goes here too. */
final class MailFiles {

    private static final String INBOX = "INBOX";

    private final Path folder;
    private final Map<Path, Path> written = new HashMap<>();

    MailFiles(Path folder) {
        this.folder = folder;
    }

    void load(GreenMail greenMail) throws IOException, FolderException {
        Files.createDirectories(folder);
        greenMail.loadEmails(folder);
    }

    synchronized void save(GreenMail greenMail) {
        try {
            for (GreenMailUser user : greenMail.getUserManager().listUser()) {
                save(greenMail, user);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException("an inbox cannot be read", e);
        }
    }

    private void save(GreenMail greenMail, GreenMailUser user) throws IOException, FolderException, MessagingException {
        Path inbox = folder.resolve(user.getEmail()).resolve(INBOX).normalize();
        if (!inbox.startsWith(folder)) {
            return; // no address of a person is a path out of here
        }
        Files.createDirectories(inbox);
        var present = new HashSet<Path>();
        for (StoredMessage message :
                greenMail.getManagers().getImapHostManager().getInbox(user).getNonDeletedMessages()) {
            present.add(write(message, inbox));
        }
        deleteAllBut(present, inbox);
    }

    /** Each mail once, however large: it does not change any more. */
    private Path write(StoredMessage message, Path inbox) throws IOException, MessagingException {
        Path link = inbox.resolve(Long.toString(message.getUid()));
        Path known = written.get(link);
        if (known != null) {
            return known;
        }
        var digest = sha256();
        Path part = Files.createTempFile(inbox, "new", ".part");
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(part), digest))) {
            message.getMimeMessage().writeTo(out);
        }
        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        Path file = Files.move(part, inbox.resolve(hash + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        written.put(link, file);
        return file;
    }

    private void deleteAllBut(Set<Path> present, Path inbox) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path file : files.filter(f -> !present.contains(f)).toList()) {
                Files.delete(file);
                written.values().remove(file);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
