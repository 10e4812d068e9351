package be.sentum.privacy.application.recipient;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.recipient.RecipientNoticeQueries;
import be.sentum.privacy.application.port.out.recipient.NoticeFile;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.List;
import java.util.Optional;

@UseCase
class RecipientNoticeQueriesHandler implements RecipientNoticeQueries {

    private static final int MOST = 200;

    private final NoticeFile file;
    private final Requests requests;

    RecipientNoticeQueriesHandler(NoticeFile file, Requests requests) {
        this.file = file;
        this.requests = requests;
    }

    @Override
    public Optional<List<RecipientNotice>> of(Reader reader, RequestId request) {
        return requests.find(request).filter(found -> found.isVisibleTo(reader)).map(found -> file.of(found.id()));
    }

    @Override
    public List<RecipientNotice> of(SubjectId subject) {
        return file.of(subject, MOST);
    }

    @Override
    public List<RecipientNotice> awaitingHuman() {
        return file.awaitingHuman(MOST);
    }
}
