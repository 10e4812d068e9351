package be.sentum.personaldata.rights.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fragment says about its rows.
 *
 * @param label what people call such records, in the language that was asked for
 * @param withheld columns that hold something and are not handed over, with the reason in lower case
 * @param derived whether the rows are computed for the package instead of read from a table
 * @param outsideArticle20 whether they are there as a convenience only (REQ-POR-01)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TableHead(
        String service,
        String table,
        @Nullable String label,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean derived,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean outsideArticle20,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> withheld,
        Map<String, Column> columns) {

    /**
     * One field.
     *
     * @param retention the rule it falls under, RET-01
     * @param format how a value is shown: money, country; see {@code Labels}
     * @param thirdParty whether it is about somebody else
     * @param codes labels of the codes it may hold
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(
            String category,
            String source,
            List<String> purposes,
            @Nullable String label,
            @Nullable String retention,
            @Nullable String format,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean thirdParty,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> codes) {}
}
