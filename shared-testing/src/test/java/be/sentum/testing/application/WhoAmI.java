package be.sentum.testing.application;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/who-am-i")
class WhoAmI {

    private final SecurityIdentity identity;

    WhoAmI(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @RolesAllowed("customer")
    public String answer() {
        return identity.getPrincipal().getName();
    }
}
