package be.sentum.privacy.domain.notice;

import be.sentum.privacy.domain.register.Eea;
import be.sentum.privacy.domain.register.Inventory;
import be.sentum.privacy.domain.register.Purpose;
import be.sentum.privacy.domain.register.Purpose.Basis;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.privacy.domain.request.answer.ServiceName;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements of Art. 13 and 14 would be empty (REQ-NOT-01): {@code 13(2)(a):P06}. */
public final class NoticeGaps {

    private final NoticeSources sources;
    private final Set<String> retentionRules;
    private final SortedSet<String> gaps = new TreeSet<>();

    private NoticeGaps(NoticeSources sources, Set<String> retentionRules) {
        this.sources = sources;
        this.retentionRules = retentionRules;
    }

    /**
     * @param retentionRules codes that can be said in words
     * @return in order; empty when the notice is complete
     */
    public static SortedSet<String> of(NoticeSources sources, Set<String> retentionRules) {
        NoticeGaps check = new NoticeGaps(sources, retentionRules);
        check.controller();
        check.purposes();
        check.recipients();
        check.inventories();
        return check.gaps;
    }

    private void controller() {
        Controller controller = sources.controller();
        gapIf(
                isBlank(controller.name())
                        || isBlank(controller.address())
                        || isBlank(controller.enterpriseNumber())
                        || isBlank(controller.email()),
                "13(1)(a)");
        gapIf(sources.authority().filter(NoticeGaps::isWhole).isEmpty(), "13(2)(d)");
    }

    private static boolean isWhole(Authority authority) {
        return languages()
                .noneMatch(l -> isBlank(authority.names().get(l))
                        || isBlank(authority.addresses().get(l)));
    }

    private void purposes() {
        gapIf(sources.purposes().isEmpty(), "13(1)(c)");
        Set<String> registered =
                sources.recipients().stream().map(Recipient::code).collect(Collectors.toSet());
        for (Purpose purpose : sources.purposes()) {
            gapIf(!isDescribed(purpose), "13(1)(c):" + purpose.code());
            gapIf(
                    purpose.basis() == Basis.LEGAL_OBLIGATION && isBlank(purpose.lawReference()),
                    "13(1)(c):" + purpose.code());
            gapIf(
                    purpose.basis() == Basis.LEGITIMATE_INTEREST && !saysItsInterest(purpose),
                    "13(1)(d):" + purpose.code());
            gapIf(!registered.containsAll(purpose.recipients()), "13(1)(e):" + purpose.code());
            String retention = purpose.retention();
            gapIf(retention == null || !retentionRules.contains(retention), "13(2)(a):" + purpose.code());
        }
    }

    private void recipients() {
        for (Recipient recipient : sources.recipients()) {
            boolean carried = Eea.contains(recipient.country())
                    || recipient.transfers().stream()
                            .anyMatch(t -> t.country().equals(recipient.country()) && sources.isUsable(t));
            boolean onward = recipient.transfers().stream()
                    .allMatch(t -> recipient.transfers().stream()
                            .anyMatch(o -> o.country().equals(t.country()) && sources.isUsable(o)));
            gapIf(!carried || !onward, "13(1)(f):" + recipient.code());
        }
    }

    private void inventories() {
        Set<String> announced = sources.inventories().stream()
                .map(Inventory::service)
                .map(ServiceName::value)
                .collect(Collectors.toSet());
        ServiceName.ALL.stream()
                .map(ServiceName::value)
                .filter(service -> !announced.contains(service))
                .forEach(service -> gaps.add("14(1)(d):" + service));
    }

    private static boolean isDescribed(Purpose purpose) {
        return languages()
                .noneMatch(l ->
                        isBlank(purpose.in(l).map(Purpose.Text::description).orElse(null)));
    }

    private static boolean saysItsInterest(Purpose purpose) {
        return languages()
                .allMatch(l -> purpose.in(l).filter(t -> !isBlank(t.interest())).isPresent());
    }

    private static Stream<String> languages() {
        return Stream.of(NoticeLanguage.values()).map(NoticeLanguage::code);
    }

    private void gapIf(boolean empty, String element) {
        if (empty) {
            gaps.add(element);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
