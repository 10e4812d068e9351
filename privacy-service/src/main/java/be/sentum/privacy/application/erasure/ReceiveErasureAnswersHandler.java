package be.sentum.privacy.application.erasure;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.erasure.ReceiveErasureAnswers;
import be.sentum.privacy.application.port.out.erasure.ErasureFile;
import be.sentum.privacy.application.port.out.register.Inventories;
import be.sentum.privacy.application.port.out.request.Requests;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.domain.erasure.PlanPart;
import be.sentum.privacy.domain.erasure.Receipt;
import be.sentum.privacy.domain.erasure.SearchAgain;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.answer.AnswerStatus;
import java.util.function.Consumer;

@UseCase
class ReceiveErasureAnswersHandler implements ReceiveErasureAnswers {

    private final Requests requests;
    private final ErasureFile file;
    private final Inventories inventories;
    private final CaseProgress progress;

    ReceiveErasureAnswersHandler(Requests requests, ErasureFile file, Inventories inventories, CaseProgress progress) {
        this.requests = requests;
        this.file = file;
        this.inventories = inventories;
        this.progress = progress;
    }

    @Override
    public void planned(ItemId item, PlanPart part) {
        inStage(item, Stage.PLANNING, request -> {
            file.keep(item, part);
            progress.follow(request, request.planned(item, part.service(), inventories.roster()));
        });
    }

    @Override
    public void executed(ItemId item, Receipt receipt) {
        inStage(item, Stage.ERASING, request -> {
            file.keep(item, receipt);
            AnswerStatus status = "no_data".equals(receipt.status()) ? AnswerStatus.NO_DATA : AnswerStatus.COMPLETED;
            progress.follow(request, request.executed(item, receipt.service(), status, inventories.roster()));
        });
    }

    @Override
    public void searched(ItemId item, SearchAgain search) {
        inStage(item, Stage.VERIFYING, request -> {
            file.keep(item, search);
            progress.follow(request, request.verified(item, search.service(), search.isClean(), inventories.roster()));
        });
    }

    private void inStage(ItemId item, Stage stage, Consumer<PrivacyRequest> step) {
        requests.lockWith(item).filter(r -> r.item(item).stage() == stage).ifPresent(step);
    }
}
