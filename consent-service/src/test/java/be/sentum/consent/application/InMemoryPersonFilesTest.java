package be.sentum.consent.application;

import be.sentum.consent.application.port.out.ConsentLog;
import be.sentum.consent.application.port.out.optin.PendingOptIns;
import be.sentum.consent.application.port.out.person.Cards;
import be.sentum.consent.application.port.out.person.PersonFiles;
import be.sentum.consent.domain.PersonStanding;
import be.sentum.consent.domain.Purposes;
import be.sentum.consent.domain.act.ConsentMethod;
import be.sentum.consent.domain.act.Shown;

class InMemoryPersonFilesTest extends PersonFilesContract {

    private final InMemoryConsentLog log = new InMemoryConsentLog();
    private final InMemoryDesk desk = new InMemoryDesk();
    private PersonStanding standing = new PersonStanding.Unknown();
    private final InMemoryPersonFiles files = new InMemoryPersonFiles(subject -> standing, log, desk);

    @Override
    protected PersonFiles files() {
        return files;
    }

    @Override
    protected Cards cards() {
        return desk.cards();
    }

    @Override
    protected ConsentLog log() {
        return log;
    }

    @Override
    protected PendingOptIns pending() {
        return desk;
    }

    @Override
    protected Shown shown() {
        return new Shown(Purposes.NEWSLETTER_TEXT, "hash", "nl", ConsentMethod.DOUBLE_OPT_IN, null);
    }

    @Override
    protected void know(String login) {
        standing = new PersonStanding.Good();
        files.know(anna, login);
    }

    @Override
    protected void erase() {
        standing = new PersonStanding.Erased();
    }

    @Override
    protected void inTransaction(Runnable step) {
        step.run();
    }
}
