package be.sentum.privacy.adapter.in.mail;

import be.sentum.privacy.domain.identity.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mail's headers say. None of them is believed for more than how to answer. */
final class MailHeaders {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]{1,64}@[^\\s<>\"(),;:]{1,190}");
    private static final Set<String> NOBODYS = Set.of("mailer-daemon", "postmaster", "no-reply", "noreply");
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");

    private static final Pattern OWN_ID =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(@[^>\\s]{1,190}>)");
    private static final int MOST_ANSWERED = 5;

    /** No honest header is longer; longer ones could keep a parser busy. */
    private static final int LONGEST = 4000;

    private final InternetHeaders headers;
    private final String ownDomain;

    /** @param ownDomain the right-hand side of our own message ids */
    MailHeaders(InternetHeaders headers, String ownDomain) {
        this.headers = headers;
        this.ownDomain = "@" + ownDomain + ">";
    }

    Optional<String> messageId() {
        return Optional.of(first("Message-ID").strip()).filter(id -> !id.isEmpty() && id.length() <= 998);
    }

    Optional<MailAddress> from() {
        String from = first("From");
        try {
            return Stream.of(InternetAddress.parseHeader(from, false))
                    .map(InternetAddress::getAddress)
                    .flatMap(address -> MailAddress.in(address).stream())
                    .findFirst();
        } catch (MessagingException e) {
            Matcher address = ADDRESS.matcher(from);
            return address.find() ? MailAddress.in(address.group()) : Optional.empty();
        }
    }

    String subject() {
        String raw = first("Subject");
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(raw)).strip();
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return raw.strip();
        }
    }

    /** RFC 3834 and its older relatives: such a mail opens a case, but is not answered. */
    boolean isAutomatic() {
        String auto = word("Auto-Submitted");
        return !auto.isEmpty() && !auto.startsWith("no")
                || BULK.contains(word("Precedence"))
                || !first("X-Autoreply").isEmpty()
                || !first("X-Autorespond").isEmpty()
                || !first("List-Id").isEmpty()
                || first("Return-Path").strip().equals("<>")
                || from().map(MailHeaders::isNobodys).orElse(true);
    }

    /** Our own letter, a machine's answer to one, or a report about one: no request can be in it. */
    boolean isOurs() {
        if (messageId().filter(id -> id.endsWith(ownDomain)).isPresent()) {
            return true;
        }
        boolean toUs = (first("In-Reply-To") + " " + first("References")).contains(ownDomain);
        boolean report = word("Content-Type").startsWith("multipart/report");
        return report && isAutomatic() || toUs && !word("Auto-Submitted").isEmpty() && isAutomatic();
    }

    /** Our letters that it replies to, by their ids; some of them when there are many. */
    Set<UUID> answers() {
        return OWN_ID.matcher(first("In-Reply-To") + " " + first("References"))
                .results()
                .filter(id -> id.group(2).equals(ownDomain))
                .limit(MOST_ANSWERED)
                .map(id -> UUID.fromString(id.group(1)))
                .collect(Collectors.toSet());
    }

    private static boolean isNobodys(MailAddress address) {
        String normalised = address.normalised();
        return NOBODYS.contains(normalised.substring(0, normalised.lastIndexOf('@')));
    }

    private String word(String name) {
        return first(name).strip().toLowerCase(Locale.ROOT);
    }

    private String first(String name) {
        String[] values = headers.getHeader(name);
        String value = values == null || values[0] == null ? "" : values[0];
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
