package be.sentum.privacy.domain.recipient;

import be.sentum.privacy.domain.request.RequestId;
import be.sentum.privacy.domain.subject.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recipient that is told of one change (Art. 19, REQ-NTF-02).
 *
 * @param occasion what happened; a recipient is told of it once
 * @param request the case it happened in, if any
 * @param recipient its code, also of one that has left the register
 * @param fields names of what changed; empty means everything
 * @param references what that recipient got, the newest first
 * @param progress how far it is
 */
public record RecipientNotice(
        UUID id,
        UUID occasion,
        SubjectId subject,
        @Nullable RequestId request,
        String recipient,
        ChangeKind change,
        List<String> fields,
        List<Reference> references,
        Instant createdAt,
        Progress progress) {

    /** More than these would not fit a letter, and the recipient finds the rest by them. */
    public static final int MOST_REFERENCES = 50;

    public RecipientNotice {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
    }

    /**
     * @param tries how often the recipient was told
     * @param nextAt when it is told (again)
     * @param sentAt when it was last told with success
     * @param means how it was told, or how it answered
     * @param endedAt when it answered, or an officer settled it
     * @param settlement impossible, disproportionate or told otherwise
     * @param reason an officer's words
     */
    public record Progress(
            NoticeState state,
            int tries,
            Instant nextAt,
            @Nullable Instant sentAt,
            @Nullable Means means,
            @Nullable Instant endedAt,
            @Nullable Settlement settlement,
            @Nullable String reason) {

        public static Progress begins(Instant now) {
            return new Progress(NoticeState.OPEN, 0, now, null, null, null, null, null);
        }
    }
}
