package be.sentum.benchmarks.report;

import java.util.Locale;

/** Numbers as people read them: three figures are enough. */
final class Numbers {

    private Numbers() {}

    static String text(double number) {
        if (number >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
