package be.sentum.privacy.domain.transfer.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {

    private final EndpointRules rules = new EndpointRules(Set.of(443), Set.of());

    @ParameterizedTest
    @DisplayName("REQ-POR-03: what is not plainly another company's https address is refused")
    @ValueSource(
            strings = {
                "",
                "in.company.be",
                "//in.company.be/in",
                "http://in.company.be/in",
                "ftp://in.company.be/in",
                "file:///etc/passwd",
                "jar:https://in.company.be!/in",
                "https:in.company.be",
                "https:///in",
                "https://user@in.company.be/in",
                "https://user:secret@in.company.be/in",
                "https://in.company.be@127.0.0.1/in",
                "https://in.company.be:80/in",
                "https://in.company.be:8443/in",
                "https://in.company.be:0/in",
                "https://in.company.be:99999/in",
                "https://in.company.be/in?to=http://169.254.169.254",
                "https://in.company.be/in#part",
                "https://in.company.be/../in",
                "https://in.company.be/%2e%2e/in",
                "https://in.company.be//in",
                "https://in.company.be/a\\b",
                "https://in.company.be\\@127.0.0.1/",
                "https://in.company.be\r\nHost: other",
                "https://in.company.be /in",
                " https://in.company.be/in",
                "https://127.0.0.1/in",
                "https://10.0.0.1/in",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/in",
                "https://8.8.8.8/in",
                "https://2130706433/in",
                "https://0177.0.0.1/in",
                "https://0x7f.0.0.1/in",
                "https://0x7f000001/in",
                "https://127.1/in",
                "https://127.0.0.1.",
                "https://0/in",
                "https://[::1]/in",
                "https://[::]/in",
                "https://[::ffff:127.0.0.1]/in",
                "https://[::ffff:7f00:1]/in",
                "https://[64:ff9b::7f00:1]/in",
                "https://[fe80::1%25eth0]/in",
                "https://[fd00::1]/in",
                "https://[2001:4860:4860::8888]/in",
                "https://localhost/in",
                "https://db/in",
                "https://kubernetes.default.svc.cluster.local/in",
                "https://metadata.google.internal/in",
                "https://router.home.arpa/in",
                "https://something.onion/in",
                "https://company.test/in",
                "https://company.be./in",
                "https://.company.be/in",
                "https://company..be/in",
                "https://-company.be/in",
                "https://comp_any.be/in",
                "https://ⓔxample.com/in",
                "https://%31%32%37.0.0.1/in",
                "https://127。0。0。1/in"
            })
    void is_refused(String address) {
        assertThat(rules.read(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://in.company.be",
                "https://in.company.be/",
                "https://in.company.be:443/portability/v1",
                "HTTPS://IN.Company.BE/portability_in",
                "https://xn--bcher-kva.de/in"
            })
    void is_taken(String address) {
        assertThat(rules.read(address)).isPresent();
    }

    @Test
    void an_endpoint_is_written_in_one_way() {
        assertThat(rules.read("HTTPS://IN.Company.be:443/in/").orElseThrow().url())
                .isEqualTo("https://in.company.be/in");
    }

    @Test
    void too_long_an_address_is_refused() {
        assertThat(rules.read("https://in.company.be/" + "a".repeat(500))).isEmpty();
    }

    @Test
    @DisplayName("REQ-POR-03: one private address among public ones is enough to refuse a name")
    void every_address_of_a_name_counts() throws UnknownHostException {
        Endpoint endpoint = new Endpoint("in.company.be", 443, "");
        InetAddress outside = InetAddress.getByName("185.60.216.35");
        InetAddress inside = InetAddress.getByName("10.0.0.7");

        assertThat(rules.allows(endpoint, List.of(outside))).isTrue();
        assertThat(rules.allows(endpoint, List.of(outside, inside))).isFalse();
        assertThat(rules.allows(endpoint, List.of())).isFalse();
    }

    @Test
    void a_local_target_is_that_host_and_port_only_and_never_without_tls() throws UnknownHostException {
        EndpointRules local = new EndpointRules(Set.of(443), Set.of("localhost:8444"));
        InetAddress loopback = InetAddress.getLoopbackAddress();

        assertThat(local.allows(local.read("https://localhost:8444/in").orElseThrow(), List.of(loopback)))
                .isTrue();
        assertThat(local.read("http://localhost:8444/in")).isEmpty();
        assertThat(local.read("https://localhost:8445/in")).isEmpty();
        assertThat(local.read("https://127.0.0.1:8444/in")).isEmpty();
        assertThat(local.allows(new Endpoint("in.company.be", 443, ""), List.of(loopback)))
                .isFalse();
    }
}
