package be.sentum.privacy.application.port.out.rectification;

import be.sentum.privacy.domain.rectification.Rectification.Verdict;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;

/** The services hear what was decided, without a word of what the person states; published with the transaction. */
@FunctionalInterface
public interface RectificationAnnouncements {

    /** @param fields the corrected ones, or else the contested ones */
    void decided(ItemId item, SubjectId subject, Verdict verdict, List<String> fields);
}
