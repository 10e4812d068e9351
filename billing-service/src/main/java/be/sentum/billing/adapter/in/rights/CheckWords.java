package be.sentum.billing.adapter.in.rights;

import be.sentum.billing.domain.solvency.card.InputName;
import be.sentum.personaldata.statement.ContestedWords;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What persons contest of a solvency check: each thing it looks at, and what that is made of. */
@Singleton
class CheckWords implements ContestedWords {

    private static final String CHECK = "solvency_check";

    private static final Map<String, String> TABLES = Stream.concat(
                    Arrays.stream(InputName.values()).map(InputName::code),
                    Stream.of("payment_record", "payment_history"))
            .collect(Collectors.toUnmodifiableMap(word -> word.replace("_", ""), word -> CHECK));

    @Override
    public Map<String, String> tables() {
        return TABLES;
    }
}
