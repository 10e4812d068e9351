package be.sentum.privacy.config;

import be.sentum.privacy.domain.recipient.NoticeRhythm;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the application its numbers about telling recipients. */
class NoticePolicies {

    @Produces
    @Singleton
    NoticeRhythm rhythm(RecipientNoticeConfig config) {
        return new NoticeRhythm(config.firstPause(), config.longestPause(), config.reminder(), config.unanswered());
    }
}
