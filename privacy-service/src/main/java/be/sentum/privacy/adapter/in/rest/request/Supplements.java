package be.sentum.privacy.adapter.in.rest.request;

import be.sentum.identifiers.NationalRegisterNumber;
import be.sentum.privacy.adapter.in.rest.PrivacyProblem;
import be.sentum.privacy.adapter.in.rest.Problems;
import be.sentum.privacy.domain.rectification.Supplement;
import be.sentum.privacy.domain.request.ItemType;
import be.sentum.web.problem.FieldError;
import be.sentum.web.problem.ProblemException;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person adds to a request for correction: lines as they were typed, without a register number. */
final class Supplements {

    private static final String STATEMENT = "supplementaryStatement";

    private Supplements() {}

    static Supplement read(NewRequest sent, Set<ItemType> types) {
        Supplement supplement = new Supplement(
                statement(sent.supplementaryStatement()),
                sent.contested() == null ? List.of() : List.copyOf(sent.contested()));
        if (!supplement.isEmpty() && !types.contains(ItemType.RECTIFICATION) && !types.contains(ItemType.COMPLETION)) {
            throw Problems.invalid(
                    "types", "rectification_required", "Ask for rectification or completion to contest something.");
        }
        return supplement;
    }

    private static @Nullable String statement(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (!text.codePoints().allMatch(Supplements::isPlain)) {
            throw Problems.invalid(STATEMENT, "forbidden_character", "Leave out invisible characters.");
        }
        if (NationalRegisterNumber.isIn(text)) {
            throw new ProblemException(
                    PrivacyProblem.NATIONAL_REGISTER_NUMBER_NOT_ALLOWED,
                    "Correct the fields named in errors.",
                    List.of(new FieldError(STATEMENT, NationalRegisterNumber.NOT_ALLOWED)));
        }
        return text;
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
