package be.sentum.testing.server;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** A real mail server that takes all mail and delivers none: SMTP and IMAP, each on a free port. Any password will do. */
final class MailServer {

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    static MailServer start() {
        ServerSetup[] servers = {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        };
        var server = new GreenMail(servers)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    String port() {
        return Integer.toString(server.getSmtp().getPort());
    }

    String imapPort() {
        return Integer.toString(server.getImap().getPort());
    }

    /** Puts a mail into a mailbox as it is, as if it had come at that moment. */
    void put(String address, String raw, long arrivedAtMillis) {
        try {
            GreenMailUser user = server.getUserManager().getUserByEmail(address);
            if (user == null) {
                user = server.getUserManager().createUser(address, address, address);
            }
            var mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(user)
                    .appendMessage(mail, new Flags(), new Date(arrivedAtMillis));
        } catch (MessagingException | UserException | FolderException e) {
            throw new IllegalStateException("the mail could not be put into the mailbox", e);
        }
    }

    /** Everything sent to that address, oldest first, as it came over the wire; keys count up from 0. */
    Map<String, String> to(String address) {
        Map<String, String> mails = new LinkedHashMap<>();
        for (Message mail : server.getReceivedMessages()) {
            if (isTo(mail, address)) {
                mails.put(Integer.toString(mails.size()), GreenMailUtil.getWholeMessage((MimeMessage) mail));
            }
        }
        return mails;
    }

    private static boolean isTo(Message mail, String address) {
        try {
            Address[] to = mail.getAllRecipients();
            return to != null
                    && Arrays.stream(to).anyMatch(one -> one.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught mail has no readable recipients", e);
        }
    }
}
