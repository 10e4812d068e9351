package be.sentum.testing.server;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A real SMTP server that takes all mail and delivers none, on a free port. */
final class MailServer {

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    static MailServer start() {
        var smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(smtp)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    String port() {
        return Integer.toString(server.getSmtp().getPort());
    }

    /** Everything sent to that address, oldest first, as it came over the wire; keys count up from 0. */
    Map<String, String> to(String address) {
        Map<String, String> mails = new LinkedHashMap<>();
        for (Message mail : server.getReceivedMessages()) {
            if (isTo(mail, address)) {
                mails.put(
                        Integer.toString(mails.size()),
                        GreenMailUtil.getWholeMessage((jakarta.mail.internet.MimeMessage) mail));
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
