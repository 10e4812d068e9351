package be.sentum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages in {@code docs/problems}: every code that a service can answer is explained there. */
public final class ProblemPages {

    private ProblemPages() {}

    /** Fails unless {@code docs/problems/<code>.md} exists and says this status and title, in text and example. */
    public static void assertDescribed(String code, int status, String title) {
        Path page = folder().resolve(code + ".md");
        assertThat(page).as("the page of problem %s", code).exists();
        try {
            assertThat(Files.readString(page))
                    .startsWith("# " + code + "\n")
                    .contains("**Status:** " + status + " · **Title:** " + title + "\n")
                    .contains("**When:**")
                    .contains("**What to do:**")
                    .contains("\"code\": \"" + code + "\"")
                    .contains("\"status\": " + status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in their module's folder or at the root of the repository. */
    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path problems = folder.resolve("docs").resolve("problems");
            if (Files.isDirectory(problems)) {
                return problems;
            }
        }
        throw new IllegalStateException("there is no docs/problems above " + here);
    }
}
