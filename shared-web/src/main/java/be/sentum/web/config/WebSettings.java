package be.sentum.web.config;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Every key under {@code sentum.web}. */
@StaticInitSafe
@ConfigMapping(prefix = "sentum.web")
public interface WebSettings {

    /** What stands before a problem's code in its {@code type}. */
    @WithDefault("https://sentum.be/problems/")
    URI problemBase();

    /** How old a log-in may be for what asks for a recent one. */
    @WithDefault("10M")
    Duration recentLogin();

    /**
     * The token's claim that says when the person logged in. {@code iat} only where every token comes from a log-in
     * itself, as in the local realm, whose password grant knows no {@code auth_time} and no refresh tokens.
     */
    @WithDefault("auth_time")
    String loginTimeClaim();

    Body body();

    Idempotency idempotency();

    AccessLog accessLog();

    /** Role to the purposes for which it may read and search personal data: {@code sentum.web.purposes.agent=P01,P02}. */
    Map<String, List<String>> purposes();

    /** Limits of a request body; more is refused before it is read into objects. */
    interface Body {

        @WithDefault("256K")
        MemorySize limit();

        /** How deep JSON may nest. */
        @WithDefault("32")
        int depth();

        /** Characters of one JSON string. */
        @WithDefault("65536")
        int stringLength();
    }

    interface Idempotency {

        /** How long a stored answer can be replayed. */
        @WithDefault("24H")
        Duration retention();

        /** How often those past their time are deleted. */
        @WithDefault("10M")
        Duration sweep();
    }

    interface AccessLog {

        /** How long a staff read stays in the log (RET-13). */
        @WithDefault("P12M")
        Period retention();
    }
}
