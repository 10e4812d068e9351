package be.sentum.privacy.adapter.out.courier;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** {@link Names} as the platform finds them. */
@Singleton
class SystemNames implements Names {

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
