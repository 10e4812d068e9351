package be.sentum.privacy.domain.request.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The services whose answer is needed: the five, and any other that announced an inventory. One of the five that never
 * announced what it holds keeps every case open, whatever it answered (REQ-GEN-01).
 */
public record Roster(Set<ServiceName> announced) {

    public Roster {
        announced = Set.copyOf(announced);
    }

    public Set<ServiceName> services() {
        Set<ServiceName> services = new TreeSet<>(ServiceName.ALL);
        services.addAll(announced);
        return services;
    }

    /** Whether nobody's answer is missing. */
    public boolean isSatisfiedBy(Map<ServiceName, AnswerStatus> answers) {
        return announced.containsAll(ServiceName.ALL)
                && services().stream()
                        .allMatch(s ->
                                answers.getOrDefault(s, AnswerStatus.WAITING).isAnswer());
    }
}
