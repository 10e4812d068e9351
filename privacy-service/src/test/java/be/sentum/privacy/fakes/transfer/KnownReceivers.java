package be.sentum.privacy.fakes.transfer;

import be.sentum.privacy.application.port.out.transfer.Receivers;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.domain.transfer.DirectTransfer;
import be.sentum.privacy.domain.transfer.TransferId;
import java.util.ArrayList;
import java.util.List;

/** Answers as it is told to, and remembers what was entered in the log. */
public class KnownReceivers implements Receivers {

    private final List<TransferId> told = new ArrayList<>();
    private Answer answer = Answer.ALLOWED;

    public void answerFromNowOn(Answer given) {
        answer = given;
    }

    public List<TransferId> told() {
        return told;
    }

    @Override
    public Answer mayReceive(String code) {
        return answer;
    }

    @Override
    public Answer tell(DirectTransfer transfer, SubjectId subject) {
        if (answer == Answer.ALLOWED && !told.contains(transfer.id())) {
            told.add(transfer.id());
        }
        return answer;
    }
}
