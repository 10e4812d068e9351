package be.sentum.privacy.application.intake;

import be.sentum.privacy.application.identity.Correspondence;
import be.sentum.privacy.application.port.in.intake.ReceiveMail.Mail;
import be.sentum.privacy.application.port.out.intake.CaseMessages;
import be.sentum.privacy.application.port.out.intake.PhraseBook;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.request.CaseNumber;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.words.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the open case that a mail answers: it names the case's number, or replies to the letter that acknowledged it, and
 * comes from the address we write to about it. A reply that asks for something else is no reply: a right that is asked
 * has its own day of receipt.
 */
@ApplicationScoped
class Replies {

    private static final Pattern NUMBER = Pattern.compile("PR-\\d{4}-\\d{6,12}");

    /** More names in one mail are no reply. */
    private static final int MOST = 5;

    private final Requests requests;
    private final CaseMessages messages;
    private final Correspondence correspondence;
    private final PlainWords words;
    private final MailRules rules;

    Replies(
            Requests requests,
            CaseMessages messages,
            Correspondence correspondence,
            PhraseBook phrases,
            MailRules rules) {
        this.requests = requests;
        this.messages = messages;
        this.correspondence = correspondence;
        this.words = new PlainWords(phrases.phrases());
        this.rules = rules;
    }

    /** Held for this transaction. */
    Optional<PrivacyRequest> answered(Mail mail) {
        return Stream.concat(numbered(mail.subject()), mail.answers().stream().map(RequestId::new))
                .distinct()
                .limit(MOST)
                .filter(id -> requests.find(id).filter(r -> isAnswer(r, mail)).isPresent())
                .findFirst()
                .flatMap(requests::lock)
                // It may have been closed meanwhile.
                .filter(request -> isAnswer(request, mail));
    }

    private Stream<RequestId> numbered(String subject) {
        return NUMBER.matcher(subject)
                .results()
                .limit(MOST)
                .flatMap(n -> messages.caseNumbered(new CaseNumber(n.group())).stream());
    }

    private boolean isAnswer(PrivacyRequest request, Mail mail) {
        return isOpen(request) && isFromWhomWeWriteTo(request, mail) && asksNothingElse(request, mail);
    }

    /** A case that ended because nobody could be found goes on with what the reply says. */
    private static boolean isOpen(PrivacyRequest request) {
        return request.closedOn().isEmpty() || request.identity().hasFailed();
    }

    private boolean isFromWhomWeWriteTo(PrivacyRequest request, Mail mail) {
        String writer = mail.from() == null ? "" : mail.from().normalised();
        return correspondence
                .about(request)
                .filter(to -> to.address().normalised().equals(writer))
                .isPresent();
    }

    private boolean asksNothingElse(PrivacyRequest request, Mail mail) {
        Set<ItemType> there = request.items().stream().map(Item::type).collect(Collectors.toSet());
        return words.read("", withoutQuotes(mail.text()), rules.otherwise()).types().stream()
                .allMatch(type -> type == ItemType.UNKNOWN || there.contains(type));
    }

    /** Our own letter, quoted below the reply, asks for nothing. */
    private static String withoutQuotes(String text) {
        return text.lines().filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n"));
    }
}
