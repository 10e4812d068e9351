package be.sentum.privacy.adapter.out.letters;

import be.sentum.privacy.domain.clock.AnswerPeriod;
import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the templates name: number, dates and texts of codes; nothing else of the person. */
final class LetterValues {

    private final PrivacyRequest request;
    private final LetterWords words;
    private final Map<String, Object> values = new HashMap<>();

    LetterValues(PrivacyRequest request, LetterWords words, LocalDate today, Optional<SupervisoryAuthority> authority) {
        this.request = request;
        this.words = words;
        AnswerPeriod period = request.period();
        values.put("number", request.number().text());
        values.put("receivedOn", words.day(period.receivedOn()));
        values.put("dueOn", words.day(period.dueOn()));
        values.put("late", period.isOver(today));
        values.put("complaint", authority.map(words::complaint).orElse(""));
        values.put("court", words.court());
    }

    Map<String, Object> of(CaseLetter letter) {
        values.put("reasons", letter.reasons().stream().map(words::reason).toList());
        values.put("refuses", letter.refuses());
        switch (letter) {
            case CaseLetter.Extended e ->
                values.put(
                        "grounds",
                        e.extension().reasons().stream()
                                .sorted()
                                .map(words::reason)
                                .toList());
            case CaseLetter.Decided d -> {
                values.put("asked", words.type(d.type()));
                values.put("outcome", words.outcome(d.outcome()));
            }
            case CaseLetter.FeeAnnounced f -> {
                values.put("asked", words.type(f.type()));
                values.put("fee", f.euros().setScale(2).toPlainString());
            }
            case CaseLetter.Closed c ->
                values.put(
                        "answers",
                        request.items().stream()
                                .map(i -> words.type(i.type()) + ": "
                                        + i.outcome().map(words::outcome).orElse("-"))
                                .toList());
            case CaseLetter.IdentityNotEstablished i -> {}
            case CaseLetter.Unidentifiable u -> {}
            case CaseLetter.Late l -> {}
            case CaseLetter.Withdrawn w -> {}
            case CaseLetter.Transferred t -> {
                values.put("receiver", t.receiver());
                values.put("reference", t.reference());
            }
            case CaseLetter.TransferFailed t -> values.put("receiver", t.receiver());
        }
        return values;
    }
}
