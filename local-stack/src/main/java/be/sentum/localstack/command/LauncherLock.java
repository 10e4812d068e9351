package be.sentum.localstack.command;

import be.sentum.localstack.StackFailure;
import be.sentum.localstack.console.Console;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher at a time starts or stops a stack; another one waits. Freed by the system when its holder is killed. */
final class LauncherLock implements AutoCloseable {

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    static LauncherLock acquire(Path home, Console console) {
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(
                    home.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                console.step("another launcher is at work on this stack, waiting for it");
                lock = channel.lock();
            }
            return new LauncherLock(channel);
        } catch (IOException e) {
            throw new StackFailure(
                    "%s cannot be written to".formatted(home),
                    "Make it yours, or choose another folder: SENTUM_HOME=/some/folder ./sentum …",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("the launcher's lock cannot be freed", "Is the disk full?", e);
        }
    }
}
