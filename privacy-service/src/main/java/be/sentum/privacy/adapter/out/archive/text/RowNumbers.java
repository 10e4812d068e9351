package be.sentum.privacy.adapter.out.archive.text;

import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.HashMap;
import java.util.Map;

/** Numbers the rows of each table from 1 on; parts of a table follow each other. */
class RowNumbers {

    private record Table(ServiceName service, String name) {}

    private final Map<Table, Integer> last = new HashMap<>();

    int next(ServiceName service, String table) {
        return last.merge(new Table(service, table), 1, Integer::sum);
    }
}
