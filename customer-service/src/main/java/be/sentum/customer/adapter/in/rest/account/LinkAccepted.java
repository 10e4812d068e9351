package be.sentum.customer.adapter.in.rest.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same for everybody. */
@Schema(name = "AccountLinkAccepted")
record LinkAccepted(String message) {

    static final LinkAccepted ANSWER = new LinkAccepted(
            "If we know you under this address or number, a code is on its way to the address that we have.");
}
