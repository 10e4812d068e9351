package be.sentum.privacy.application.port.out.notice;

import be.sentum.privacy.domain.notice.NoticeLanguage;
import be.sentum.privacy.domain.notice.NoticeSources;
import be.sentum.privacy.domain.notice.NoticeText;
import java.util.Map;
import java.util.Set;

/** Puts the registers into words. */
public interface NoticeWriter {

    /** Rules of the retention schedule that it has words for: {@code RET-09}. */
    Set<String> retentionRules();

    /** In every language; only of sources without gaps. The same sources give the same words. */
    Map<NoticeLanguage, NoticeText> write(NoticeSources sources);
}
