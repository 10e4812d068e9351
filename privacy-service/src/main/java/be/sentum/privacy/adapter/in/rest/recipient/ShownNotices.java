package be.sentum.privacy.adapter.in.rest.recipient;

import be.sentum.privacy.application.port.in.register.RegisterQueries;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.register.Recipient;
import be.sentum.web.resource.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Notices with the names of their recipients, also of those whose registration has ended. */
@Singleton
class ShownNotices {

    private final RegisterQueries registers;

    ShownNotices(RegisterQueries registers) {
        this.registers = registers;
    }

    Page<RecipientNoticeResponse> page(List<RecipientNotice> notices) {
        Map<String, String> names =
                registers.recipients().stream().collect(Collectors.toMap(Recipient::code, Recipient::legalName));
        return Page.whole(notices.stream()
                .map(notice -> RecipientNoticeResponse.of(notice, names))
                .toList());
    }
}
