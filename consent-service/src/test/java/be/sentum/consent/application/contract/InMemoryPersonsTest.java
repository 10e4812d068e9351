package be.sentum.consent.application.contract;

import be.sentum.consent.application.port.out.person.Persons;

class InMemoryPersonsTest extends PersonsContract {

    private final InMemoryPersons persons = new InMemoryPersons();

    @Override
    protected Persons persons() {
        return persons;
    }

    @Override
    protected void know() {
        persons.know(anna);
    }

    @Override
    protected void restrict(String purpose) {
        persons.restrict(anna, purpose);
    }

    @Override
    protected void erase() {
        persons.erase(anna);
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
