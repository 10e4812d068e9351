package be.sentum.privacy.fakes.identity;

import be.sentum.privacy.application.port.out.identity.IdentityLetters;
import be.sentum.privacy.application.port.out.identity.KnownContacts.Contact;
import be.sentum.privacy.domain.request.PrivacyRequest;
import java.util.ArrayList;
import java.util.List;

/** Remembers which letters left, and the token of the last link. */
public class RecordedLetters implements IdentityLetters {

    private final List<String> sent = new ArrayList<>();
    private String token = "";

    @Override
    public void received(PrivacyRequest request, Contact to) {
        add("received", to);
    }

    @Override
    public void received(PrivacyRequest request, Contact to, Link link) {
        add("received with a link", to);
        token = link.token();
    }

    @Override
    public void asked(PrivacyRequest request, Contact to, Link link) {
        add("asked", to);
        token = link.token();
    }

    private void add(String letter, Contact to) {
        sent.add(letter + " to " + to.address().value());
    }

    public List<String> sent() {
        return sent;
    }

    public String token() {
        return token;
    }
}
