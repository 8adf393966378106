package dev.docbind.runtime.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Pairs in files of a folder, each written beside the old one, forced to the disk, and then put in its place. */
final class FolderTokenStore implements TokenStore {

    private static final String UNFINISHED = ".tmp";
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);
    private static final long ASK_AGAIN_MILLIS = 20;

    private final Path folder;

    FolderTokenStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** An account's name can come from a portal, so it never becomes part of a path as it is. */
    private Path file(String account, String suffix) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + suffix);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public @Nullable OAuthToken load(String account) {
        Path file = file(account, ".json");
        try {
            OAuthToken left = left(file);
            return left != null || !Files.exists(file) ? left : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a stored token", e);
        }
    }

    private static OAuthToken read(Path file) throws IOException {
        return OAuthToken.read(Files.readString(file));
    }

    /** The pair that a crash kept from its place, if it is whole: the one in that place is used up. */
    private @Nullable OAuthToken left(Path file) throws IOException {
        OAuthToken found = null;
        FileTime newest = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        for (Path unfinished : unfinished(file)) {
            try {
                FileTime time = Files.getLastModifiedTime(unfinished);
                if (time.compareTo(newest) >= 0) {
                    found = read(unfinished);
                    newest = time;
                }
            } catch (IOException e) {
                // Half a pair, or one that has got to its place meanwhile.
            }
        }
        return found;
    }

    private List<Path> unfinished(Path file) {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, file.getFileName() + "-*" + UNFINISHED)) {
            for (Path path : left) {
                all.add(path);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // There is no folder yet, or another time will do.
        }
        return all;
    }

    @Override
    public void store(String account, OAuthToken token) {
        Path file = file(account, ".json");
        byte[] bytes = token.stored().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            // The JDK creates temporary files that only their owner can read.
            Path fresh = Files.createTempFile(folder, file.getFileName() + "-", UNFINISHED);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            commit(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store a token", e);
        }
    }

    /** Forces the new name to the disk, and removes temporary files that crashes have left, since they hold secrets. */
    private void commit(Path file) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder; the pair is in its place all the same.
        }
        Instant old = Instant.now().minus(LEFT_OVER);
        for (Path unfinished : unfinished(file)) {
            try {
                if (Files.getLastModifiedTime(unfinished).toInstant().isBefore(old)) {
                    Files.deleteIfExists(unfinished);
                }
            } catch (IOException e) {
                // It is removed another time.
            }
        }
    }

    @Override
    public <T extends @Nullable Object> T exclusively(String account, Callable<T> work) throws Exception {
        ReentrantLock threads = AccountLocks.of(this, account);
        threads.lockInterruptibly();
        try {
            Files.createDirectories(folder);
            Path file = file(account, ".lock");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock machines = lock(channel);
                try {
                    return work.call();
                } finally {
                    machines.release();
                }
            }
        } finally {
            threads.unlock();
        }
    }

    /** Another store of this JVM may have the file, and the file system's locks are held by JVMs, not by stores. */
    private static FileLock lock(FileChannel channel) throws IOException, InterruptedException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
            }
        }
    }

    @Override
    public String toString() {
        return "tokens in a folder";
    }
}
