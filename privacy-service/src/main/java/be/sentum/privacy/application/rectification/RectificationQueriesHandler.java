package be.sentum.privacy.application.rectification;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.rectification.RectificationQueries;
import be.sentum.privacy.application.port.out.rectification.RectificationFile;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.rectification.Rectification;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.Reader;
import java.util.List;
import java.util.Optional;

@UseCase
class RectificationQueriesHandler implements RectificationQueries {

    private final Requests requests;
    private final RectificationFile file;

    RectificationQueriesHandler(Requests requests, RectificationFile file) {
        this.requests = requests;
        this.file = file;
    }

    @Override
    public Optional<Rectification> of(Reader reader, RequestId id) {
        return requests.find(id)
                .filter(request -> request.isVisibleTo(reader))
                .filter(RectificationQueriesHandler::corrects)
                .map(request -> file.of(id).orElseGet(() -> nothingAdded(id)));
    }

    private static boolean corrects(PrivacyRequest request) {
        return request.item(ItemType.RECTIFICATION)
                .or(() -> request.item(ItemType.COMPLETION))
                .isPresent();
    }

    private static Rectification nothingAdded(RequestId id) {
        return new Rectification(id, new Supplement(null, List.of()), null);
    }
}
