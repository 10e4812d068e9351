package be.sentum.privacy.adapter.out.letters;

import be.sentum.privacy.domain.letter.CaseLetter;
import be.sentum.privacy.domain.letter.RemedyBlock;
import be.sentum.privacy.domain.notice.SupervisoryAuthority;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether a finished text says what a refusal must say (REQ-CLK-04): each reason, everything needed to reach the
 * supervisory authority, and the court. It reads the text itself, so a template that lost a block is noticed.
 */
final class Remedies {

    private final Map<RemedyBlock, List<String>> needed = new EnumMap<>(RemedyBlock.class);

    Remedies(CaseLetter letter, LetterWords words, Optional<SupervisoryAuthority> authority) {
        needed.put(
                RemedyBlock.REASONS,
                letter.reasons().stream().map(words::reason).toList());
        needed.put(
                RemedyBlock.COMPLAINT,
                authority
                        .map(a -> List.of(a.name(), a.address(), a.phone(), a.email(), a.website()))
                        .orElse(List.of()));
        needed.put(RemedyBlock.COURT, List.of(words.court()));
    }

    /** Blocks of which something is not in the text, or for which nothing is known. */
    Set<RemedyBlock> missingIn(String text) {
        Set<RemedyBlock> missing = EnumSet.noneOf(RemedyBlock.class);
        needed.forEach((block, parts) -> {
            List<String> lacking = new ArrayList<>(parts);
            lacking.removeIf(part -> !part.isBlank() && text.contains(part));
            if (parts.isEmpty() || !lacking.isEmpty()) {
                missing.add(block);
            }
        });
        return missing;
    }
}
