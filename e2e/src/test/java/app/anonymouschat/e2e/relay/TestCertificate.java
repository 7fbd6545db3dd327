package app.anonymouschat.e2e.relay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// A self-signed certificate with its key, as PEM files in a folder, made by the JDK's keytool.
public final class TestCertificate {
    private static final String NAME = "relay";
    private static final char[] PASSWORD = "only-for-this-test".toCharArray();

    private final Path folder;
    private final KeyStore keys;

    private TestCertificate(Path folder, KeyStore keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Makes one in the folder.
    public static TestCertificate in(Path folder) throws IOException {
        Path store = folder.resolve("store.p12");
        makeIn(store);
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            TestCertificate made = new TestCertificate(folder, keys);
            Files.writeString(
                    made.certificate(),
                    pem("CERTIFICATE", keys.getCertificate(NAME).getEncoded()));
            Files.writeString(
                    made.key(), pem("PRIVATE KEY", keys.getKey(NAME, PASSWORD).getEncoded()));
            return made;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void makeIn(Path store) throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias relay -dname CN=relay.test -ext san=dns:relay.test,ip:127.0.0.1 -keyalg EC -groupname secp256r1 -validity 2"
                        + " -storetype PKCS12 -storepass " + new String(PASSWORD) + " -keystore";
        ProcessBuilder command = new ProcessBuilder(options.split(" ", -1));
        command.command().addFirst(keytool);
        command.command().add(store.toString());
        Process made = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.onExit().join().exitValue() != 0) {
            throw new IOException("keytool failed");
        }
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    public Path certificate() {
        return folder.resolve("certificate.pem");
    }

    public Path key() {
        return folder.resolve("key.pem");
    }

    /// By which a browser can be told to trust it: SHA-256 of its public key, in base64.
    public String keyHash() {
        try {
            byte[] key = keys.getCertificate(NAME).getPublicKey().getEncoded();
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Sockets that trust it, and it alone.
    SSLSocketFactory trusting() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(NAME, keys.getCertificate(NAME));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
