package be.sentum.privacy.domain.transfer.list;

import java.util.List;

/**
 * One kind of record that would be sent.
 *
 * @param label what people call it, in the language of the case
 * @param fields their names, those about others included
 * @param thirdPartyFields fields about somebody else whom the person named (Art. 20(4)): left out unless confirmed
 */
public record Kind(
        String service, String table, String label, long records, List<String> fields, List<String> thirdPartyFields) {

    public Kind {
        fields = List.copyOf(fields);
        thirdPartyFields = List.copyOf(thirdPartyFields);
    }

    /** {@code order_orders}: how the disclosure log names it. */
    public String name() {
        return service + "_" + table;
    }
}
