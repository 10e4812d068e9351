package be.sentum.localstack.console;

import be.sentum.localstack.settings.PartName;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What people see: one line for each thing that happens, with the seconds since the beginning. */
public final class Console {

    private final PrintStream out;
    private final long beginning = System.nanoTime();

    private Console(PrintStream out) {
        this.out = out;
    }

    public static Console of(PrintStream out) {
        return new Console(out);
    }

    public static Console silent() {
        return new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    public void line(String text) {
        out.println(text);
    }

    /** Something that happened to a part. */
    public void part(PartName part, String text) {
        out.println(String.format(Locale.ROOT, "%7.1f s  %-16s  %s", seconds(), part.title(), text));
    }

    /** Something that happened to the whole. */
    public void step(String text) {
        out.println(String.format(Locale.ROOT, "%7.1f s  %s", seconds(), text));
    }

    private double seconds() {
        return (System.nanoTime() - beginning) / 1e9;
    }
}
