package be.sentum.systemtests.faults.work;

import java.util.List;

/** A person asks what is held. */
public record Accessing(Subject person, Officer officer, Moments moments) implements Work {

    @Override
    public List<Subject> persons() {
        return List.of(person);
    }

    @Override
    public void carryThrough() {
        moments.happened(person.id(), "asked");
        String request = Cases.opened(officer, "access", person.id());
        officer.readUntil(request, Erasing::isClosed);
    }
}
