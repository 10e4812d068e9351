package be.sentum.systemtests.faults.work;

import static org.assertj.core.api.Assertions.assertThat;

import be.sentum.systemtests.stack.Http.Answer;
import java.util.UUID;

/** Opens a person's case. */
final class Cases {

    private Cases() {}

    /** @return the path of the case */
    static String opened(Officer officer, String type, UUID subject) {
        Answer asked = officer.post(
                "/privacy-requests",
                "{\"types\":[\"%s\"],\"subject\":\"%s\",\"channel\":\"letter\"}".formatted(type, subject));
        assertThat(asked.status()).as(asked.body()).isIn(200, 202);
        String location = asked.headers().getOrDefault("Location", "");
        return location.substring(location.indexOf("/privacy-requests"));
    }
}
