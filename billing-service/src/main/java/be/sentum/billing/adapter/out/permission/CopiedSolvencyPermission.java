package be.sentum.billing.adapter.out.permission;

import be.sentum.billing.application.port.out.SolvencyPermission;
import be.sentum.billing.domain.CustomerId;
import be.sentum.personaldata.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CopiedSolvencyPermission implements SolvencyPermission {

    private static final String SOLVENCY_ASSESSMENT = "P06";

    private final Permissions permissions;

    CopiedSolvencyPermission(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean mayAssess(CustomerId customer) {
        return permissions.decision(customer.value(), SOLVENCY_ASSESSMENT).isAllowed();
    }
}
