package be.sentum.privacy.application.erasure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.erasure.ErasureQueries;
import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.domain.erasure.ErasurePlan;
import be.sentum.privacy.domain.erasure.ErasureReport;
import be.sentum.privacy.domain.request.Item;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.subject.Reader;
import java.util.Optional;

@UseCase
class ErasureQueriesHandler implements ErasureQueries {

    private final Requests requests;
    private final ErasureFile file;

    ErasureQueriesHandler(Requests requests, ErasureFile file) {
        this.requests = requests;
        this.file = file;
    }

    @Override
    public Optional<ErasurePlan> plan(Reader reader, RequestId request) {
        return erasure(reader, request)
                .map(item -> new ErasurePlan(file.plan(item.id()), item.stage() != Stage.PLANNING));
    }

    @Override
    public Optional<ErasureReport> report(Reader reader, RequestId request) {
        return erasure(reader, request)
                .map(item -> new ErasureReport(file.receipts(item.id()), file.searches(item.id()), item.isDone()));
    }

    private Optional<Item> erasure(Reader reader, RequestId request) {
        return requests.find(request).filter(r -> r.isVisibleTo(reader)).flatMap(r -> r.item(ItemType.ERASURE));
    }
}
