package be.sentum.localstack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.standalone.GreenMailApiServerBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs GreenMail: SMTP takes all mail, IMAP and HTTP show it, any password will do. What it holds is also in files, from
 * which the next start takes it. Arguments: the ports of SMTP, IMAP and HTTP, and the folder of the files.
 */
public final class MailCatcher {

    private static final String HOST = "localhost";

    private MailCatcher() {}

    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(new FaultsOnly(System.err));
        ServerSetup[] servers = {
            new ServerSetup(Integer.parseInt(arguments[0]), HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Integer.parseInt(arguments[1]), HOST, ServerSetup.PROTOCOL_IMAP)
        };
        var files = new MailFiles(Path.of(arguments[3]));
        var configuration = GreenMailConfiguration.aConfig().withDisabledAuthentication();
        var greenMail = new GreenMail(servers).withConfiguration(configuration);
        greenMail.start();
        files.load(greenMail);

        startHttp(new GreenMailApiServerBuilder()
                .configure(http(arguments[2]))
                .withGreenMail(greenMail, servers, configuration)
                .build());

        Runtime.getRuntime().addShutdownHook(new Thread(() -> files.save(greenMail)));
        var never = new CountDownLatch(1);
        while (!never.await(1, TimeUnit.SECONDS)) {
            files.save(greenMail);
        }
    }

    private static Properties http(String port) {
        var properties = new Properties();
        properties.setProperty(GreenMailApiServerBuilder.GREENMAIL_API_HOSTNAME, HOST);
        properties.setProperty(GreenMailApiServerBuilder.GREENMAIL_API_PORT, port);
        return properties;
    }

    /** GreenMail hands out its HTTP server, but its type is not public. */
    private static void startHttp(Object server) throws ReflectiveOperationException {
        var start = server.getClass().getDeclaredMethod("start");
        start.setAccessible(true);
        start.invoke(server);
    }
}
