package be.sentum.privacy.fakes;

import be.sentum.privacy.application.port.out.request.ServiceCommands;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.restriction.Restriction;
import be.sentum.privacy.domain.restriction.RestrictionId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Remembers in words what the services were told. */
public class RecordedCommands implements ServiceCommands {

    private final List<String> told = new ArrayList<>();

    @Override
    public void collect(Collection wanted) {
        told.add("collect " + wanted.right());
    }

    @Override
    public void planErasure(ItemId item, SubjectId subject) {
        told.add("plan");
    }

    @Override
    public void erase(ItemId item, SubjectId subject) {
        told.add("erase");
    }

    @Override
    public void searchAgain(ItemId item, SubjectId subject) {
        told.add("search");
    }

    @Override
    public void restrict(Restriction.Order restriction) {
        told.add("restrict " + restriction.ground().code() + " "
                + restriction.scope().purposes());
    }

    @Override
    public void lift(Restriction.Order restriction, Instant liftedAt) {
        told.add("lift");
    }

    @Override
    public void unregister(RestrictionId restriction) {
        told.add("unregister " + restriction.value());
    }

    @Override
    public void enterLedger(ItemId item, SubjectId subject, Instant erasedAt) {
        told.add("ledger");
    }

    public List<String> told() {
        return told;
    }
}
