package be.sentum.privacy.domain.request;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a case as people say it on the phone: {@code PR-2026-000042}. Gaps mean nothing. */
public record CaseNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("PR-\\d{4}-\\d{6,}");

    public CaseNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number");
        }
    }

    /** As somebody typed it; empty for what is none. */
    public static Optional<CaseNumber> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    public static CaseNumber of(int year, long sequence) {
        return new CaseNumber(String.format(Locale.ROOT, "PR-%04d-%06d", year, sequence));
    }
}
