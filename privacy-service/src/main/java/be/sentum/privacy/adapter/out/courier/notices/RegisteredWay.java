package be.sentum.privacy.adapter.out.courier.notices;

import be.sentum.privacy.application.port.out.recipient.RecipientNotices;
import be.sentum.privacy.domain.recipient.Answer;
import be.sentum.privacy.domain.recipient.Contact;
import be.sentum.privacy.domain.recipient.RecipientNotice;
import be.sentum.privacy.domain.recipient.Ways;
import jakarta.inject.Singleton;

/** By the way registered with the recipient: its endpoint, or else its address for mail. */
@Singleton
class RegisteredWay implements RecipientNotices {

    private final NoticeLetters letters;
    private final NoticeCalls calls;

    RegisteredWay(NoticeLetters letters, NoticeCalls calls) {
        this.letters = letters;
        this.calls = calls;
    }

    @Override
    public Answer tell(RecipientNotice notice, Contact contact, String token) {
        Ways ways = contact.ways();
        if (ways.url() != null) {
            return calls.tell(notice, contact, ways.url(), token);
        }
        return ways.email() == null ? new Answer.NoWay() : letters.tell(notice, contact, ways.email(), token);
    }
}
