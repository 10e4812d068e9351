package be.sentum.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFilesTest {

    @TempDir
    Path folder;

    @Test
    void mail_outlives_the_process_that_took_it() throws Exception {
        var files = new MailFiles(folder);
        GreenMail first = started();
        GreenMailUtil.sendTextEmail("anna@example.org", "shop@example.org", "Your order", "Thank you", smtp(first));
        files.save(first);
        first.stop();

        GreenMail second = started();
        files.load(second);

        assertThat(second.getReceivedMessages()).hasSize(1);
        assertThat(second.getReceivedMessages()[0].getSubject()).isEqualTo("Your order");
        second.stop();
    }

    @Test
    void mail_is_saved_once_and_goes_when_the_inbox_is_emptied() throws Exception {
        var files = new MailFiles(folder);
        GreenMail catcher = started();
        GreenMailUtil.sendTextEmail("anna@example.org", "shop@example.org", "Your order", "Thank you", smtp(catcher));
        files.save(catcher);
        files.save(catcher);
        assertThat(saved()).isEqualTo(1);

        catcher.purgeEmailFromAllMailboxes();
        files.save(catcher);

        assertThat(saved()).isZero();
        catcher.stop();
    }

    private long saved() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static GreenMail started() {
        var greenMail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        return greenMail;
    }

    private static ServerSetup smtp(GreenMail greenMail) {
        return greenMail.getSmtp().getServerSetup();
    }
}
