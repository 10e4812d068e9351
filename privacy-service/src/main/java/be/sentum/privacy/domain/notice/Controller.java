package be.sentum.privacy.domain.notice;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for the processing (Art. 13(1)(a) and (b)).
 *
 * @param officer how to reach the data protection officer; absent when there is none
 */
public record Controller(
        String name,
        String address,
        String enterpriseNumber,
        String email,
        @Nullable String officer) {}
