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
        Controller controller,
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
            List<Receiver> recipientDetails,
            List<Passage> transfers) {

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
                    activity.recipients(),
                    activity.transfers());
        }
    }

    static ProcessingRegisterResponse of(RecordVersion version, NoticeText text) {
        return new ProcessingRegisterResponse(
                version.version(),
                version.since(),
                version.record().controller(),
                version.record().activities().stream().map(Processing::of).toList(),
                text.sections().stream()
                        .filter(section -> section.id().equals("security"))
                        .map(Section::items)
                        .findFirst()
                        .orElse(List.of()),
                version.record().missing());
    }
}
