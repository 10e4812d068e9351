package be.sentum.privacy.application.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.privacy.application.port.in.collection.FetchPackage;
import be.sentum.privacy.application.port.in.collection.FetchPackage.Result.Ready;
import be.sentum.privacy.application.port.in.collection.FetchPackage.Result.Refused;
import be.sentum.privacy.application.port.in.collection.MakePackageLink;
import be.sentum.privacy.application.port.in.collection.ReviewTexts;
import be.sentum.privacy.application.port.in.collection.ReviewTexts.Hidden;
import be.sentum.privacy.application.port.out.collection.Archive;
import be.sentum.privacy.application.port.out.collection.Fragments.Whole;
import be.sentum.privacy.application.port.out.collection.TextReleases;
import be.sentum.privacy.application.progress.CaseProgress;
import be.sentum.privacy.application.progress.Progresses;
import be.sentum.privacy.application.throttle.Throttles;
import be.sentum.privacy.domain.audit.Actor;
import be.sentum.privacy.domain.request.Cases;
import be.sentum.privacy.domain.request.ItemId;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.privacy.domain.request.PrivacyRequest;
import be.sentum.privacy.domain.request.Rejection;
import be.sentum.privacy.domain.request.Stage;
import be.sentum.privacy.domain.request.Status;
import be.sentum.privacy.domain.request.answer.ServiceName;
import be.sentum.privacy.domain.subject.Reader;
import be.sentum.privacy.domain.subject.Reader.Owner;
import be.sentum.privacy.domain.subject.SubjectId;
import be.sentum.privacy.fakes.InMemoryDisclosures;
import be.sentum.privacy.fakes.InMemoryRegisters;
import be.sentum.privacy.fakes.InMemoryTextReleases;
import be.sentum.privacy.fakes.NotedTexts;
import be.sentum.privacy.fakes.World;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackageTest {

    private static final ServiceName ORDER = new ServiceName("order");

    private final World world = new World();
    private final CaseProgress progress = Progresses.of(world);
    private final TextReleases releases = new InMemoryTextReleases();
    private final CollectedData collected = new CollectedData(world.fragments, world.keys, world.vault, world.policy);
    private final ReceiveCollectionHandler receive =
            new ReceiveCollectionHandler(world.requests, world.fragments, world.inventories, progress);
    private final AssemblePackageHandler assemble = new AssemblePackageHandler(
            world.requests,
            collected,
            new PackageWriting(
                    world.requests,
                    new InMemoryDisclosures(),
                    world.packages,
                    PackageTest::archive,
                    world.vault,
                    world.inventories,
                    new NoRecipients(),
                    new InMemoryRegisters.OfPurposes(),
                    world.policy,
                    world.clock()),
            new NotedTexts(),
            releases,
            world.fragments,
            world.keys,
            world.inventories,
            progress,
            world.alarms);
    private final ReviewTextsHandler review = new ReviewTextsHandler(
            world.requests, collected, new NotedTexts(), releases, world.inventories, progress, world.clock());
    private final FetchPackageHandler fetch = new FetchPackageHandler(
            world.requests,
            world.packages,
            world.links,
            world.vault,
            progress,
            Throttles.of(world),
            Throttles.POLICY,
            world.policy,
            world.clock());
    private final MakePackageLinkHandler makeLink =
            new MakePackageLinkHandler(world.requests, world.packages, world.links, progress, world.clock());
    private final EmptyOldPackagesHandler emptyOld = new EmptyOldPackagesHandler(world.packages, world.clock());

    private final PrivacyRequest request = Cases.of(ItemType.ACCESS);
    private final ItemId item = Cases.only(request).id();
    private final Owner owner = new Owner(request.person());

    {
        world.requests.add(request);
        progress.registered(request, Actor.CUSTOMER);
    }

    @Test
    void a_package_that_is_fetched_too_often_stays_and_is_fetched_later() {
        everybodyAnswers("plain");
        assemble.handle();
        fetch.handle(owner, request.id(), null);
        fetch.handle(owner, request.id(), null);

        assertThat(fetch.handle(owner, request.id(), null))
                .isEqualTo(new FetchPackage.Result.Refused(new Rejection.TooManyDownloads(Duration.ofHours(1))));

        world.pass(Duration.ofHours(1));
        assertThat(fetch.handle(owner, request.id(), null)).isInstanceOf(FetchPackage.Result.Ready.class);
    }

    @Test
    void a_complete_collection_becomes_a_package_and_key_and_parts_are_gone() throws Exception {
        everybodyAnswers("plain");

        assertThat(assemble.handle()).isTrue();

        assertThat(stored().status()).isEqualTo(Status.CLOSED);
        assertThat(world.keys.find(item)).isEmpty();
        assertThat(world.fragments.count(item, ORDER)).isZero();
        assertThat(ready().zip().readAllBytes()).asString(UTF_8).contains("plain");
        assertThat(assemble.handle()).isFalse();
    }

    @Test
    @DisplayName("REQ-ACC-06: what others wrote is read by an officer before the package is made, and stays out of it")
    void a_text_of_others_waits_for_an_officer() throws Exception {
        everybodyAnswers("note: her brother Jan Peeters called");

        assemble.handle();

        assertThat(stored().item(item).stage()).isEqualTo(Stage.READING);
        assertThat(stored().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(fetch()).isEqualTo(new Refused(new Rejection.PackageNotReady()));
        assertThat(world.alarms.raised()).containsExactly("texts to read");
        assertThat(assemble.handle()).as("nothing is made meanwhile").isFalse();
        ReviewTexts.Reading.Texts waiting = (ReviewTexts.Reading.Texts) review.read(request.id());
        String ref = waiting.texts().getFirst().place().ref();
        assertThat(ref).isEqualTo("billing.notes.note:1");

        assertThat(release(new Hidden(ref, "Jan Peeters"))).isInstanceOf(ReviewTexts.Result.Released.class);
        assertThat(assemble.handle()).isTrue();

        assertThat(stored().status()).isEqualTo(Status.CLOSED);
        assertThat(ready().zip().readAllBytes())
                .asString(UTF_8)
                .contains("note: her brother […] called")
                .contains("Jan Peeters");
        assertThat(world.actions()).contains("texts_to_read", "texts_read");
        assertThat(release()).isEqualTo(new ReviewTexts.Result.Refused(new Rejection.NothingToDecide()));
    }

    @Test
    void only_what_stands_in_a_text_that_waits_is_hidden() {
        everybodyAnswers("note");
        assemble.handle();

        assertThat(release(new Hidden("billing.notes.note:1", "note"), new Hidden("billing.notes.note:2", "note")))
                .isEqualTo(new ReviewTexts.Result.UnknownText(1));
        assertThat(release(new Hidden(null, "somebody"))).isEqualTo(new ReviewTexts.Result.NotInText(0));
        assertThat(release(new Hidden("billing.notes.note:1", "somebody")))
                .isEqualTo(new ReviewTexts.Result.NotInText(0));
        assertThat(stored().item(item).stage()).isEqualTo(Stage.READING);
    }

    @Test
    void what_was_read_and_is_collected_again_is_read_again() {
        everybodyAnswers("note");
        assemble.handle();
        release();
        world.fragments.keep(item, ORDER, 1, "changed".getBytes(UTF_8));

        assemble.handle();
        everybodyAnswers("note");
        assemble.handle();

        assertThat(stored().item(item).stage()).isEqualTo(Stage.READING);
    }

    @Test
    void what_was_erased_while_it_waited_is_asked_for_again() {
        everybodyAnswers("note");
        assemble.handle();
        world.fragments.deleteAll(item);

        release();

        assertThat(stored().item(item).stage()).isEqualTo(Stage.COLLECTING);
    }

    private ReviewTexts.Result release(Hidden... hide) {
        return review.release(new ReviewTexts.Command(request.id(), List.of(hide), Actor.SYSTEM));
    }

    @Test
    void the_bell_rings_once_when_the_last_answer_is_in() {
        everybodyAnswers("plain");

        assertThat(world.bell.rings()).isEqualTo(1);
    }

    @Test
    void a_sum_before_its_parts_counts_as_no_answer() {
        receive.completed(item, whole(ORDER, "plain", 2));

        assertThat(stored().item(item).silent()).contains(ORDER);
    }

    @Test
    void what_does_not_add_up_is_collected_again() {
        everybodyAnswers("plain");
        world.fragments.keep(item, ORDER, 1, "changed".getBytes(UTF_8));

        assemble.handle();

        assertThat(world.alarms.raised()).containsExactly("damaged order");
        assertThat(stored().item(item).stage()).isEqualTo(Stage.COLLECTING);
        assertThat(world.fragments.count(item, ORDER)).isZero();
        assertThat(world.packages.find(item)).isEmpty();
    }

    @Test
    void each_download_is_noted() {
        everybodyAnswers("plain");
        assemble.handle();

        ready();

        assertThat(world.packages.downloads()).hasSize(1);
        assertThat(world.trail.after(0, 100).getLast().what().action()).isEqualTo("package_downloaded");
    }

    @Test
    @DisplayName("REQ-ACC-09: a link works once, for the person it belongs to, and not after the package's time")
    void a_link_works_once() {
        everybodyAnswers("plain");
        assemble.handle();
        String token = link(owner);
        Owner other = new Owner(new SubjectId(UUID.randomUUID()));

        assertThat(fetch.byLink(Optional.of(other), token)).isEqualTo(new Refused(new Rejection.NotFound()));
        assertThat(fetch.byLink(Optional.empty(), token)).isEqualTo(new Refused(new Rejection.NotFound()));
        assertThat(fetch.byLink(Optional.of(owner), "guessed")).isEqualTo(new Refused(new Rejection.NotFound()));
        assertThat(fetch.byLink(Optional.of(owner), token)).isInstanceOf(Ready.class);
        assertThat(fetch.byLink(Optional.of(owner), token)).isEqualTo(new Refused(new Rejection.PackageLinkUsed()));
        assertThat(ready().size()).as("the owner may fetch it again").isPositive();

        String late = link(owner);
        world.pass(Duration.ofDays(14));
        assertThat(fetch.byLink(Optional.of(owner), late)).isEqualTo(new Refused(new Rejection.PackageExpired()));
        assertThat(makeLink.handle(owner, request.id(), null, Actor.CUSTOMER))
                .isEqualTo(new MakePackageLink.Result.Refused(new Rejection.PackageExpired()));
    }

    @Test
    void an_officers_link_needs_no_log_in_and_works_once() {
        everybodyAnswers("plain");
        assemble.handle();

        String token = link(new Reader.Officer());

        assertThat(fetch.byLink(Optional.empty(), token)).isInstanceOf(Ready.class);
        assertThat(fetch.byLink(Optional.empty(), token)).isEqualTo(new Refused(new Rejection.PackageLinkUsed()));
    }

    @Test
    @DisplayName("REQ-ACC-09: deleted thirty days after the first download")
    void the_first_download_starts_the_thirty_days() {
        everybodyAnswers("plain");
        assemble.handle();
        ready();
        world.pass(Duration.ofDays(5));
        ready();

        world.pass(Duration.ofDays(25));
        assertThat(emptyOld.handle()).isZero();
        world.pass(Duration.ofDays(1));
        assertThat(emptyOld.handle()).isEqualTo(1);
    }

    private String link(Reader reader) {
        return ((MakePackageLink.Result.Made) makeLink.handle(reader, request.id(), null, Actor.CUSTOMER)).token();
    }

    @Test
    void after_fourteen_days_it_is_expired_and_thirty_days_later_empty() throws Exception {
        everybodyAnswers("plain");
        assemble.handle();

        world.pass(Duration.ofDays(14));
        assertThat(fetch()).isEqualTo(new Refused(new Rejection.PackageExpired()));
        assertThat(emptyOld.handle()).isZero();

        world.pass(Duration.ofDays(31));
        assertThat(emptyOld.handle()).isEqualTo(1);
        assertThat(world.packages.read(item).readAllBytes()).isEmpty();
        assertThat(world.packages.find(item).orElseThrow().sha256()).hasSize(64);
        assertThat(fetch()).isEqualTo(new Refused(new Rejection.PackageExpired()));
    }

    @Test
    void somebody_else_finds_nothing() {
        everybodyAnswers("plain");
        assemble.handle();

        assertThat(fetch.handle(new Owner(new SubjectId(UUID.randomUUID())), request.id(), null))
                .isEqualTo(new Refused(new Rejection.NotFound()));
    }

    private void everybodyAnswers(String plain) {
        for (ServiceName service : ServiceName.ALL) {
            receive.fragment(item, service, 1, plain.getBytes(UTF_8));
            receive.completed(item, whole(service, plain, 1));
        }
    }

    private static Whole whole(ServiceName service, String plain, int fragments) {
        return new Whole(service, false, fragments, 1, sha256(plain));
    }

    private FetchPackage.Result fetch() {
        return fetch.handle(owner, request.id(), null);
    }

    private Ready ready() {
        return (Ready) fetch();
    }

    private PrivacyRequest stored() {
        return world.requests.find(request.id()).orElseThrow();
    }

    private static void archive(Archive.Content content, OutputStream target) {
        try (target) {
            for (Whole answer : content.answers()) {
                content.data().of(answer.service(), part -> write(target, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream target, byte[] part) {
        try {
            target.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoRecipients implements be.sentum.privacy.application.port.out.register.Recipients {
        @Override
        public List<be.sentum.privacy.domain.register.Recipient> all() {
            return List.of();
        }

        @Override
        public List<be.sentum.privacy.domain.register.Recipient> takeUnannounced() {
            return List.of();
        }
    }
}
