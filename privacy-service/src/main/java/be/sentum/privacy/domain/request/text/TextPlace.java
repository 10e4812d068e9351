package be.sentum.privacy.domain.request.text;

import be.sentum.privacy.domain.request.answer.ServiceName;

/**
 * Where a text stands in what was collected.
 *
 * @param row its row's number among the rows of the table, in the order they were handed over; the first is 1
 */
public record TextPlace(ServiceName service, String table, String column, int row) {

    /** {@code service.table.column:row}. */
    public String ref() {
        return service.value() + "." + table + "." + column + ":" + row;
    }
}
