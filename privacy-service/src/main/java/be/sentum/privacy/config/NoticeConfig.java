package be.sentum.privacy.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who we are and who watches over us, as every person is told (REQ-NOT-01, REQ-NOT-04). */
@ConfigMapping(prefix = "sentum.notice")
public interface NoticeConfig {

    Controller controller();

    /** One after another; the one valid today is told. */
    List<Authority> authorities();

    /** How often a first notice is tried while there is none; {@code off} leaves it to the officer. */
    @WithDefault("2s")
    String firstEvery();

    /** How often the published notice is compared with the registers. */
    @WithDefault("1m")
    String watchEvery();

    /** Who answers for the processing. */
    interface Controller {
        String name();

        String address();

        String enterpriseNumber();

        String email();

        /** How to reach the data protection officer. */
        Optional<String> officer();
    }

    /** A supervisory authority. Names and addresses by language: nl, fr, de, en. */
    interface Authority {
        Map<String, String> name();

        Map<String, String> address();

        String phone();

        String email();

        String website();

        LocalDate validFrom();

        Optional<LocalDate> validTo();
    }
}
