package be.sentum.privacy.adapter.in.rest.opendsr;

import be.sentum.privacy.domain.relay.RelayReport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of OpenDSR, in its own spelling. */
final class Documents {

    static final String VERSION = "2.0";

    private Documents() {}

    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    static Map<String, Object> of(RelayReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("controller_id", report.key().controller());
        fields.put("subject_request_id", report.key().request().toString());
        fields.put("api_version", VERSION);
        return fields;
    }

    static Map<String, Object> status(RelayReport report, String domain) {
        Map<String, Object> fields = of(report);
        fields.put("request_status", report.status().word());
        fields.put("expected_completion_time", time(report.expectedBy()));
        Map<String, Object> ours = new LinkedHashMap<>();
        report.remark().ifPresent(remark -> ours.put("reason", remark.word()));
        if (report.extended()) {
            ours.put("extended", true);
        }
        if (!ours.isEmpty()) {
            fields.put("extensions", Map.of(domain, ours));
        }
        return fields;
    }
}
