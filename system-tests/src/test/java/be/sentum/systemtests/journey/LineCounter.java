package be.sentum.systemtests.journey;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the demo prints: does something once, when it has come to a certain line. */
final class LineCounter extends PrintStream {

    private final int at;
    private final Runnable then;
    private int lines;

    LineCounter(int at, Runnable then) {
        super(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        this.at = at;
        this.then = then;
    }

    @Override
    public void println(String line) {
        lines++;
        if (lines == at) {
            then.run();
        }
    }

    int lines() {
        return lines;
    }
}
