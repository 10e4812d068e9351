package be.sentum.billing.domain.solvency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a factual reason from one that only repeats the score (REQ-ADM-02). A reason that draws on nothing but the
 * score would make the score the decision (CJEU C-634/21). Simple on purpose: what is left of the text without numbers
 * and the words one says a score with, in four languages, must be at least two words.
 */
public final class FactualReason {

    private static final int WORDS_NEEDED = 2;

    private static final Set<String> SCORE_WORDS = Set.of(
            // the thing
            "score",
            "scores",
            "scoring",
            "points",
            "point",
            "punten",
            "punt",
            "punkte",
            "punktzahl",
            "punktestand",
            "puntentotaal",
            "pointage",
            "cote",
            "model",
            "modèle",
            "modell",
            "card",
            "puntenkaart",
            "threshold",
            "drempel",
            "drempelwaarde",
            "seuil",
            "schwelle",
            "grenswaarde",
            "limit",
            "result",
            "resultaat",
            "résultat",
            "ergebnis",
            "solvency",
            "solvabiliteit",
            "solvabilité",
            "bonität",
            "check",
            "outcome",
            "machine",
            // how it is
            "low",
            "lower",
            "too",
            "below",
            "under",
            "insufficient",
            "not",
            "enough",
            "bad",
            "poor",
            "negative",
            "laag",
            "lage",
            "lager",
            "te",
            "onder",
            "onvoldoende",
            "niet",
            "genoeg",
            "slecht",
            "slechte",
            "negatief",
            "bas",
            "basse",
            "trop",
            "sous",
            "inférieur",
            "inférieure",
            "insuffisant",
            "insuffisante",
            "pas",
            "assez",
            "mauvais",
            "niedrig",
            "niedriger",
            "zu",
            "unter",
            "unzureichend",
            "nicht",
            "genug",
            "schlecht",
            "negativ",
            "than",
            "dan",
            "que",
            "als",
            // between them
            "the",
            "a",
            "an",
            "is",
            "was",
            "of",
            "and",
            "it",
            "its",
            "has",
            "had",
            "in",
            "on",
            "for",
            "by",
            "this",
            "customer",
            "order",
            "de",
            "het",
            "een",
            "van",
            "en",
            "klant",
            "bestelling",
            "deze",
            "heeft",
            "le",
            "la",
            "les",
            "un",
            "une",
            "est",
            "du",
            "des",
            "et",
            "client",
            "der",
            "die",
            "das",
            "ein",
            "eine",
            "ist",
            "und",
            "kunde");

    private FactualReason() {}

    public static boolean isFactual(String reason) {
        return Arrays.stream(reason.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 1 && !SCORE_WORDS.contains(word))
                        .distinct()
                        .count()
                >= WORDS_NEEDED;
    }
}
