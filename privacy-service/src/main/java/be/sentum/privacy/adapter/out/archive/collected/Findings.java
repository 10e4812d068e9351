package be.sentum.privacy.adapter.out.archive.collected;

import be.sentum.privacy.domain.request.answer.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was seen while the data went by: all that the information and the summary may speak of (REQ-ACC-03). */
public final class Findings {

    /** shared-privacy's copies of decisions: a purpose that the person refused is not one we pursue. */
    private static final String DECISIONS = "permission";

    private final Map<String, TableFacts> tables = new LinkedHashMap<>();
    private final Set<String> onConsent;
    private final Set<String> allowed = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final StaffReads staffReads = new StaffReads();

    /** @param onConsent codes of the purposes that rest on consent: without a yes they are not pursued */
    public Findings(Set<String> onConsent) {
        this.onConsent = Set.copyOf(onConsent);
    }

    public void note(ServiceName service, Part part) {
        TableFacts facts = tables.computeIfAbsent(
                service.value() + "." + part.table(), key -> new TableFacts(service.value(), part));
        for (JsonNode row : part.rows()) {
            facts.note(row);
            if (part.table().equals(DECISIONS)) {
                // One switch a medium: a purpose is pursued while one of them is on.
                (row.path("allowed").asBoolean(true) ? allowed : refused)
                        .add(row.path("purpose").asText());
            }
            if (part.table().equals(StaffReads.TABLE)) {
                staffReads.note(row);
            }
        }
    }

    /** Tables with at least one row. */
    public List<TableFacts> tables() {
        return List.copyOf(tables.values());
    }

    /** Purposes for which the person's data are used: held for them, not refused, and consented to where that is asked. */
    public Set<String> purposes() {
        Set<String> purposes = held();
        purposes.removeIf(
                purpose -> !allowed.contains(purpose) && (refused.contains(purpose) || onConsent.contains(purpose)));
        return purposes;
    }

    /** Purposes for which data are held although the person refused them: they are not pursued. */
    public Set<String> notPursued() {
        Set<String> purposes = held();
        purposes.retainAll(refused);
        purposes.removeAll(allowed);
        return purposes;
    }

    private Set<String> held() {
        return tables.values().stream()
                .flatMap(table -> table.filled().stream())
                .flatMap(column -> column.purposes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public StaffReads staffReads() {
        return staffReads;
    }

    /** Whether anything is held beside the file of the requests themselves. */
    public boolean isDataHeld() {
        return tables.values().stream().anyMatch(table -> !table.service().equals("privacy"));
    }
}
