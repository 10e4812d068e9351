package be.sentum.privacy.application.letter;

import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.ReasonCode;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.Outcome;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * What the person is told when a case has changed: at once when something is not done as asked, and when an erasure is
 * ordered, because afterwards nobody knows an address; everything else when the case closes.
 */
public final class Answers {

    private Answers() {}

    public static List<CaseLetter> to(PrivacyRequest request, List<RequestEvent> events) {
        List<CaseLetter> letters = new ArrayList<>();
        boolean closed = false;
        for (RequestEvent event : events) {
            switch (event) {
                case RequestEvent.ItemDecided e
                when isToldAtOnce(e.item(), e.outcome()) ->
                    letters.add(decision(e.item().type(), e.outcome(), e.item().reasons()));
                case RequestEvent.CaseWithdrawn e -> letters.add(new CaseLetter.Withdrawn());
                case RequestEvent.CaseClosed e -> closed = true;
                default -> {}
            }
        }
        if (closed && letters.isEmpty() && !request.identity().hasFailed() && !isErased(request)) {
            letters.add(new CaseLetter.Closed());
        }
        return letters;
    }

    /** A decision as the person reads it; an erasure in part always has the law as its reason. */
    public static CaseLetter decision(ItemType type, Outcome outcome, List<String> reasons) {
        boolean keptByLaw = type == ItemType.ERASURE && outcome == Outcome.PARTLY_GRANTED && reasons.isEmpty();
        return new CaseLetter.Decided(type, outcome, keptByLaw ? List.of(ReasonCode.LEGAL_OBLIGATION.word()) : reasons);
    }

    private static boolean isToldAtOnce(Item item, Outcome outcome) {
        return outcome == Outcome.REFUSED || outcome == Outcome.PARTLY_GRANTED || item.type() == ItemType.ERASURE;
    }

    private static boolean isErased(PrivacyRequest request) {
        return request.item(ItemType.ERASURE)
                .flatMap(Item::outcome)
                .filter(outcome -> outcome != Outcome.REFUSED)
                .isPresent();
    }
}
