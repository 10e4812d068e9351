package be.sentum.privacy.application.collection;

import be.sentum.messaging.UseCase;
import be.sentum.privacy.application.port.in.collection.PackageKeys;
import be.sentum.privacy.application.port.out.collection.PackageSeal;
import java.util.Optional;

@UseCase
class PackageKeysHandler implements PackageKeys {

    private final PackageSeal seal;

    PackageKeysHandler(PackageSeal seal) {
        this.seal = seal;
    }

    @Override
    public String all() {
        return seal.keySet();
    }

    @Override
    public Optional<String> pem(String keyId) {
        return seal.pem(keyId);
    }
}
