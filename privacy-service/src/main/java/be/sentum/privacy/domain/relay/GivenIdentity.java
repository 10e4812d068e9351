package be.sentum.privacy.domain.relay;

import be.sentum.privacy.domain.identity.MailAddress;
import be.sentum.privacy.domain.subject.SubjectId;
import java.util.regex.Pattern;

/** By what a controller names a person. None is shown by {@code toString}. */
public sealed interface GivenIdentity {

    /** Our own id of the customer. */
    record CustomerId(SubjectId id) implements GivenIdentity {
        @Override
        public String toString() {
            return "CustomerId";
        }
    }

    record Email(MailAddress address) implements GivenIdentity {}

    /** @param hex SHA-256 of the address in lower case */
    record EmailSha256(String hex) implements GivenIdentity {

        private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

        public EmailSha256 {
            if (!SHAPE.matcher(hex).matches()) {
                throw new IllegalArgumentException("no SHA-256 in hex");
            }
        }

        @Override
        public String toString() {
            return "EmailSha256";
        }
    }
}
