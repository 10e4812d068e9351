package be.sentum.consent.adapter.in.rest;

import be.sentum.consent.adapter.in.rest.purpose.ConsentTextResponse;
import be.sentum.consent.application.port.in.ConsentQueries;
import be.sentum.consent.domain.chain.Verdict;
import be.sentum.consent.domain.purpose.ConsentText;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an act happened as recorded (REQ-CON-01).
 *
 * @param text exactly as it was shown; absent for an act that answers no text
 * @param chain {@code intact} when all of the person's events still are what was written, else {@code broken}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProofResponse(ConsentResponse consent, @Nullable ConsentTextResponse text, String chain) {

    static ProofResponse of(ConsentQueries.Proof proof, Verdict verdict) {
        ConsentText text = proof.text();
        return new ProofResponse(
                ConsentResponse.of(proof.event()),
                text == null ? null : ConsentTextResponse.of(text),
                switch (verdict) {
                    case Verdict.Intact i -> "intact";
                    case Verdict.Broken b -> "broken";
                });
    }
}
