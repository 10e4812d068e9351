package be.sentum.privacy.adapter.in.rest.notice;

import be.sentum.privacy.domain.notice.Controller;
import be.sentum.privacy.domain.notice.NoticeText;
import be.sentum.privacy.domain.notice.NoticeText.Section;
import be.sentum.privacy.domain.processing.ProcessingRecord.Activity;
import be.sentum.privacy.domain.processing.ProcessingRecord.Passage;
import be.sentum.privacy.domain.processing.ProcessingRecord.Receiver;
import be.sentum.privacy.domain.processing.RecordVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing.
 *
 * @param security general description of the measures (Art. 30(1)(g))
 * @param missing services that never said what they hold
 */
@Schema(name = "ProcessingRegister")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcessingRegisterResponse(
        int version,
        Instant since,
        Us controller,
        List<Processing> items,
        List<String> security,
        SortedSet<String> missing) {

    /** One purpose: why, about whom, which data, by which services, given to whom, kept how long. */
    @Schema(name = "Processing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Processing(
            String purpose,
            Map<String, String> descriptions,
            String basis,
            @Nullable String law,
            @Nullable String balancingTest,
            List<String> people,
            String owner,
            SortedSet<String> services,
            SortedSet<String> categories,
            SortedSet<String> sources,
            SortedSet<String> retention,
            List<String> recipients,
            List<Detail> recipientDetails,
            List<Transfer> transfers) {

        static Processing of(Activity activity) {
            return new Processing(
                    activity.purpose(),
                    activity.descriptions(),
                    activity.basis(),
                    activity.law(),
                    activity.balancingTest(),
                    activity.people(),
                    activity.owner(),
                    activity.services(),
                    activity.categories(),
                    activity.sources(),
                    activity.retention(),
                    activity.recipients().stream().map(Receiver::name).toList(),
                    activity.recipients().stream().map(Detail::of).toList(),
                    activity.transfers().stream().map(Transfer::of).toList());
        }
    }

    /** Who answers for the processing. */
    @Schema(name = "Controller")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Us(
            String name,
            String address,
            String enterpriseNumber,
            String email,
            @Nullable String officer) {

        static Us of(Controller us) {
            return new Us(us.name(), us.address(), us.enterpriseNumber(), us.email(), us.officer());
        }
    }

    /** Who receives data for this purpose. */
    @Schema(name = "ProcessingRecipient")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            String code,
            String name,
            String role,
            String country,
            @Nullable String contractRef) {

        static Detail of(Receiver receiver) {
            return new Detail(
                    receiver.code(), receiver.name(), receiver.role(), receiver.country(), receiver.contractRef());
        }
    }

    /** What carries data out of the EEA for this purpose. */
    @Schema(name = "ProcessingTransfer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Transfer(
            String recipient,
            String country,
            String mechanism,
            String evidenceRef,
            @Nullable String tiaRef,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean usable) {

        static Transfer of(Passage passage) {
            return new Transfer(
                    passage.recipient(),
                    passage.country(),
                    passage.mechanism(),
                    passage.evidenceRef(),
                    passage.tiaRef(),
                    passage.validFrom(),
                    passage.validTo(),
                    passage.usable());
        }
    }

    static ProcessingRegisterResponse of(RecordVersion version, NoticeText text) {
        return new ProcessingRegisterResponse(
                version.version(),
                version.since(),
                Us.of(version.record().controller()),
                version.record().activities().stream().map(Processing::of).toList(),
                text.sections().stream()
                        .filter(section -> section.id().equals("security"))
                        .map(Section::items)
                        .findFirst()
                        .orElse(List.of()),
                version.record().missing());
    }
}
