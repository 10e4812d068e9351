package be.sentum.privacy.domain.erasure;

import java.util.Comparator;
import java.util.List;

/** What an erasure did and what was found afterwards: the proof behind the answer (REQ-ERA-05). */
public record ErasureReport(List<Receipt> receipts, List<SearchAgain> searches, boolean complete) {
    public ErasureReport {
        receipts =
                receipts.stream().sorted(Comparator.comparing(Receipt::service)).toList();
        searches = searches.stream()
                .sorted(Comparator.comparing(SearchAgain::service))
                .toList();
    }
}
