package be.sentum.testing.server;

import be.sentum.testing.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * As much of an OpenID Connect provider as a resource server asks of one: discovery and keys. Tokens come from
 * {@link Tokens}, which holds the private key.
 */
final class TokenIssuer {

    private static final String REALM = "/realms/sentum";

    private final String url;
    private final KeyPair keys;

    private TokenIssuer(String url, KeyPair keys) {
        this.url = url;
        this.keys = keys;
    }

    /** Serves on a free port of the loopback interface until the JVM ends. */
    static TokenIssuer start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://127.0.0.1:" + http.getAddress().getPort() + REALM;
            http.createContext(REALM + "/.well-known/openid-configuration", e -> answer(e, discovery(url)));
            http.createContext(REALM + "/jwks", e -> answer(e, jwks((RSAPublicKey) keys.getPublic())));
            http.start();
            return new TokenIssuer(url, keys);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the token issuer did not start", e);
        }
    }

    String url() {
        return url;
    }

    String signingKey() {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    private static String discovery(String url) {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",\
                "authorization_endpoint":"%1$s/auth","id_token_signing_alg_values_supported":["RS256"]}""".formatted(url);
    }

    private static String jwks(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(Tokens.KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    /** Unsigned big-endian, as RFC 7518 wants it: without the sign byte that Java adds. */
    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        // Closing the exchange, too, could cut the line under the next request on it.
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
