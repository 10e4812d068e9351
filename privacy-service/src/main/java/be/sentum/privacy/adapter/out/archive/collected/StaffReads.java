package be.sentum.privacy.adapter.out.archive.collected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** When our people looked, and what for; never who (REQ-ACC-04). Keeps the newest; all of them are in the data. */
public final class StaffReads {

    /** shared-web's log of staff reads, in every service. */
    static final String TABLE = "access_log";

    private static final int KEPT = 100;

    private final PriorityQueue<Consultation> newest = new PriorityQueue<>(Comparator.comparing(Consultation::at));
    private long count;

    /** @param at ISO 8601, as stored */
    public record Consultation(String at, String role, String purpose, String what) {}

    void note(JsonNode row) {
        count++;
        newest.add(new Consultation(
                row.path("at").asText(),
                row.path("role").asText(),
                row.path("purpose").asText(),
                row.path("what").asText()));
        if (newest.size() > KEPT) {
            newest.poll();
        }
    }

    public long count() {
        return count;
    }

    /** Newest first. */
    public List<Consultation> newest() {
        return newest.stream()
                .sorted(Comparator.comparing(Consultation::at).reversed())
                .toList();
    }
}
