package be.sentum.systemtests.faults.check;

import be.sentum.localstack.LocalStack;
import be.sentum.localstack.settings.PartName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mailboxes of the local stack: each person has one case at most, and gets each letter about it once. */
public final class Letters {

    private static final Pattern SUBJECT = Pattern.compile("(?im)^Subject: (.*(?:\\R[ \\t].*)*)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(?:\\R[ \\t])?(\\S+)");

    private final Path mailboxes;

    public Letters(LocalStack stack) {
        this.mailboxes = stack.settings().data(PartName.MAIL);
    }

    /** How many letters that address got. */
    public int count(String address) {
        return letters(address).size();
    }

    /** Letters that were written twice. One that was sent twice, by a crash after sending, has the same message id. */
    public List<String> twice(String address) {
        Map<String, Set<String>> byTitle = new TreeMap<>();
        for (String letter : letters(address)) {
            byTitle.computeIfAbsent(first(SUBJECT, letter), t -> new TreeSet<>())
                    .add(first(MESSAGE_ID, letter));
        }
        List<String> twice = new ArrayList<>();
        byTitle.forEach((title, ids) -> {
            if (ids.size() > 1) {
                twice.add("%d letters \"%s\" to one person".formatted(ids.size(), title));
            }
        });
        return twice;
    }

    /** What lies in that mailbox, as it was sent. */
    public List<String> letters(String address) {
        Path inbox = mailboxes.resolve(address).resolve("INBOX");
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inbox)) {
            return files.map(Letters::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern what, String letter) {
        Matcher found = what.matcher(letter);
        return found.find() ? found.group(1).strip() : "";
    }
}
