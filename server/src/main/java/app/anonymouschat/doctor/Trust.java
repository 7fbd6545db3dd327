package app.anonymouschat.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// Whose certificates are believed: those that Java believes, and those of an authority of one's own. Any thread.
final class Trust {
    private final X509ExtendedTrustManager manager;

    private Trust(X509ExtendedTrustManager manager) {
        this.manager = manager;
    }

    /// With the certificates of a PEM file beside the usual ones.
    ///
    /// @throws IOException where there are none in it
    static Trust with(Optional<Path> authority) throws IOException {
        try {
            X509ExtendedTrustManager usual = manager(Optional.empty());
            return new Trust(authority.isEmpty() ? usual : manager(Optional.of(both(usual, authority.get()))));
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the file of the authority holds no certificates", unusable);
        }
    }

    private static KeyStore both(X509ExtendedTrustManager usual, Path authority)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        int number = 0;
        for (X509Certificate each : usual.getAcceptedIssuers()) {
            store.setCertificateEntry("usual" + number++, each);
        }
        try (InputStream in = Files.newInputStream(authority)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("own" + number++, each);
            }
        }
        return store;
    }

    private static X509ExtendedTrustManager manager(Optional<KeyStore> store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store.orElse(null));
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
    }

    /// A witness that judges by it.
    Witness witness() {
        return new Witness(manager);
    }
}
