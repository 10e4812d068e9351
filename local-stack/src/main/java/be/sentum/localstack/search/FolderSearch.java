package be.sentum.localstack.search;

import be.sentum.localstack.settings.PartName;
import be.sentum.localstack.settings.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All other files of a stack: logs, the broker's segments, Keycloak's file, the write-ahead log. */
final class FolderSearch {

    private record Judged(Verdict verdict, String why) {}

    private final StackSettings settings;
    private final FileSearch search;

    FolderSearch(StackSettings settings, Identifiers identifiers) {
        this.settings = settings;
        this.search = new FileSearch(identifiers);
    }

    List<Found> search() throws IOException {
        List<Found> found = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    look(file, found);
                }
            }
        }
        return found;
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(settings.logs(), settings.data(PartName.KAFKA)));
        folders.add(settings.data(PartName.POSTGRES).resolve("data/pg_wal"));
        folders.add(settings.data(PartName.KEYCLOAK).resolve("data"));
        folders.add(settings.data(PartName.MAIL));
        folders.add(settings.data(PartName.OTHER_COMPANY));
        PartName.services().forEach(service -> folders.add(settings.data(service)));
        return folders.stream().filter(Files::isDirectory).toList();
    }

    private void look(Path file, List<Found> found) throws IOException {
        String place = settings.home().relativize(file).toString();
        Judged judged = judged(file);
        search.in(file)
                .forEach((line, times) ->
                        found.add(new Found(shortened(place), line, times, judged.verdict(), judged.why())));
    }

    private Judged judged(Path file) {
        if (file.startsWith(settings.data(PartName.MAIL))) {
            return new Judged(Verdict.OUTSIDE, "the mailboxes of the people who got the mails");
        }
        if (file.startsWith(settings.data(PartName.OTHER_COMPANY))) {
            return new Judged(Verdict.OUTSIDE, "the other company: it is told, and answers for itself");
        }
        if (file.startsWith(settings.data(PartName.POSTGRES))) {
            return new Judged(Verdict.PASSING, "write-ahead log: overwritten in rotation (RET-19)");
        }
        if (file.startsWith(settings.data(PartName.KEYCLOAK))) {
            return new Judged(Verdict.PASSING, "Keycloak's own file: rewritten when it stops");
        }
        if (file.toString().endsWith(".deleted")) {
            return new Judged(Verdict.PASSING, "replaced by compaction: the broker is removing it");
        }
        if (file.toString().contains(TopicRecords.DISCLOSURES + "-")) {
            // Whether anything else stands there, the search of the records says.
            return new Judged(Verdict.PASSING, TopicRecords.WHY_A_REFERENCE);
        }
        if (file.startsWith(settings.data(PartName.KAFKA))) {
            return new Judged(Verdict.LEFT, "a segment not compacted or expired yet: wait (--wait)");
        }
        return new Judged(Verdict.LEFT, "no log or file may state this: a defect");
    }

    /** A mailbox is named after its owner. */
    private String shortened(String place) {
        return place.startsWith(PartName.MAIL.id() + "/") ? PartName.MAIL.id() + "/…" : place;
    }
}
