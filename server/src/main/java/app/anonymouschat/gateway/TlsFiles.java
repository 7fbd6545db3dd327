package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.Encryption;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Line;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

/// The certificate and key in use, read again when their files change; files that can not be used leave the old ones in
/// place. Any thread may ask for the context; [#check] is called by one at a time.
final class TlsFiles {
    private final Encryption.Files files;
    private final Instruments instruments;
    private byte[] seen;
    private volatile SslContext context;

    /// Reads them for the first time.
    ///
    /// @throws IOException where they can not be used
    TlsFiles(Encryption.Files files, Instruments instruments) throws IOException {
        this.files = files;
        this.instruments = instruments;
        this.seen = content();
        this.context = read();
    }

    SslContext context() {
        return context;
    }

    /// Looks whether they changed since the last look.
    void check() {
        try {
            byte[] now = content();
            if (!Arrays.equals(now, seen)) {
                seen = now;
                context = read();
                instruments.say(Line.CERTIFICATE_RENEWED, Happening.CERTIFICATE_RENEWED);
            }
        } catch (IOException unusable) {
            instruments.say(Line.CERTIFICATE_UNUSABLE, Happening.CERTIFICATE_UNUSABLE);
        }
    }

    /// A digest of both, so that no copy of the key stays behind.
    private byte[] content() throws IOException {
        return Digests.sha256(Files.readAllBytes(files.certificate()), Files.readAllBytes(files.key()));
    }

    private SslContext read() throws IOException {
        try {
            return SslContextBuilder.forServer(
                            new ByteArrayInputStream(Files.readAllBytes(files.certificate())),
                            new ByteArrayInputStream(Files.readAllBytes(files.key())))
                    .sslProvider(SslProvider.JDK)
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (IllegalArgumentException unusable) {
            throw new IOException("The certificate or its key can not be used.", unusable);
        }
    }
}
