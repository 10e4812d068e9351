package be.sentum.events.consent;

import be.sentum.events.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of purposes (REQ-LB-01), announced when it changed; compacted by its code.
 *
 * @param code code of the purpose registry
 * @param basis what it rests on (Art. 6(1))
 * @param optional whether a person may say no to it
 * @param active whether it is pursued at all
 * @param texts its description, and the interest pursued, in each language
 * @param lawReference the law it rests on, or that shapes it
 * @param retention the rule of the retention schedule it falls under
 * @param balancingTest under which the assessment of the interests is kept
 * @param balancedOn the day it was concluded
 * @param dataTypes kinds of data it needs, in the words of DPV
 * @param optionalTypes kinds of data it uses when a person gave them
 * @param recipients codes of recipients named for it
 * @param retentionPeriod how long, as ISO 8601 duration; a sentence where it does not end on a day
 */
public record PurposeRegistered(
        String code,
        String basis,
        boolean optional,
        boolean active,
        List<PurposeText> texts,
        @Nullable String lawReference,
        @Nullable String retention,
        @Nullable String balancingTest,
        @Nullable LocalDate balancedOn,
        List<String> dataTypes,
        List<String> optionalTypes,
        List<String> recipients,
        String retentionPeriod)
        implements Event {

    @Override
    public String key() {
        return code;
    }
}
