package be.sentum.localstack.demo;

import be.sentum.localstack.Addresses;
import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import be.sentum.localstack.realm.StandingUsers;
import be.sentum.localstack.settings.Environment;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * The main job, end to end: from registering to being forgotten, over HTTP, against any running stack. An attempt that
 * was broken off, at whatever point, is gone on with by the next one: nothing is ordered, shipped or invoiced twice.
 */
public final class DemoJourney {

    private final StandingUsers users;
    private final Registration registration;
    private final Purchase purchase;
    private final Invoicing invoicing;
    private final Packages packages;
    private final Erasure erasure;

    public DemoJourney(Addresses addresses, Console console) {
        this(addresses, console, ChapterListener.NONE);
    }

    public DemoJourney(Addresses addresses, Console console, ChapterListener listener) {
        this.users = new StandingUsers(
                addresses.realm(), Environment.root(Path.of("").toAbsolutePath()));
        Api api = new Api(addresses);
        Story story = new Story(console, listener);
        this.registration = new Registration(api, story);
        this.purchase = new Purchase(api, story);
        this.invoicing = new Invoicing(api, story);
        this.packages = new Packages(api, story);
        this.erasure = new Erasure(api, story);
    }

    /**
     * Plays all of it.
     *
     * @throws StackFailure at the first answer that is not as it should be
     */
    public void play() {
        users.restore();
        String customer = registration.register();
        registration.refuseMarketing();
        purchase.product();
        JsonNode order = purchase.order(customer);
        int score = purchase.solvency(order);
        purchase.confirmed(order);
        purchase.delivered(order);
        JsonNode invoice = invoicing.issued(order);
        packages.access(score);
        packages.portability(order);
        registration.objectToMarketing();
        forget(invoice);
    }

    private void forget(JsonNode invoice) {
        String request = erasure.plan(invoice);
        erasure.carryOut(request);
        erasure.nothingLeft();
        invoicing.unchanged(invoice);
        erasure.auditTrail();
    }
}
