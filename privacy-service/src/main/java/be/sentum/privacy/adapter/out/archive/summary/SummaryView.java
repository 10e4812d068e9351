package be.sentum.privacy.adapter.out.archive.summary;

import java.util.List;

/**
 * All that stands on the two pages, in words already.
 *
 * @param language nl, fr, de or en
 */
public record SummaryView(
        String language,
        String title,
        String request,
        String answer,
        List<Holding> holdings,
        String purposes,
        String notPursued,
        String recipients,
        List<Decision> decisions,
        String noDecision,
        String staff,
        List<String> consultations,
        List<String> previous,
        String noPrevious,
        String rights,
        String complaint,
        String more) {

    /** One kind of record: what, how many, the first of them, until when. */
    public record Holding(String what, String service, String count, String example, String until) {}

    /** A decision a machine took part in. */
    public record Decision(String outcome, String procedure, List<String> factors, String otherwise) {}
}
