package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor says of certificates.
class DoctorTlsTest {
    private static final String[] OURS = {"-ext", "san=ip:127.0.0.1"};

    @TempDir
    Path folder;

    private Path certificate;
    private Path key;

    @BeforeEach
    void name() {
        certificate = folder.resolve("certificate.pem");
        key = folder.resolve("key.pem");
    }

    private DoctorVisit visit(String... options) throws Exception {
        try (TestServer server =
                new TestServer("ping-every=200ms", "tls-certificate=" + certificate, "tls-key=" + key)) {
            return DoctorVisit.at("https://127.0.0.1:" + server.port(), options);
        }
    }

    private DoctorVisit believing() throws Exception {
        return visit("--ca", certificate.toString());
    }

    private void make(String... options) throws Exception {
        TestCertificate.write("doctor", certificate, key, options);
    }

    @Test
    void aCertificateForTheNameIsFoundGood() throws Exception {
        make(OURS);
        DoctorVisit visit = believing();
        assertThat(visit.flat())
                .contains(
                        "ok TLS at 127.0.0.1: the certificate for 127.0.0.1 is good for 47 hours more.",
                        "ok Headers at 127.0.0.1",
                        "ok Match");
        assertThat(visit.code()).isZero();
    }

    @Test
    void oneThatNobodyVouchesForIsFound() throws Exception {
        make(OURS);
        DoctorVisit visit = visit();
        assertThat(visit.flat()).contains("FAILED TLS at 127.0.0.1: nobody whom browsers believe vouches");
        assertThat(visit.code()).isEqualTo(1);
    }

    @Test
    void oneForAnotherNameIsFound() throws Exception {
        make("-ext", "san=dns:elsewhere.example");
        assertThat(believing().flat())
                .contains("FAILED TLS at 127.0.0.1: the certificate is for elsewhere.example and not for 127.0.0.1.");
    }

    @Test
    void oneThatShouldBeRenewedByNowIsFound() throws Exception {
        make("-ext", "san=ip:127.0.0.1", "-startdate", "-42H");
        DoctorVisit visit = believing();
        assertThat(visit.flat()).contains("warning TLS at 127.0.0.1:", "hours more only.");
        assertThat(visit.code()).isZero();
    }

    @Test
    void oneThatEndedIsFound() throws Exception {
        make("-ext", "san=ip:127.0.0.1", "-startdate", "-5d");
        DoctorVisit visit = believing();
        assertThat(visit.flat()).contains("FAILED TLS at 127.0.0.1: the certificate ended 3 days ago.");
        assertThat(visit.code()).isEqualTo(1);
    }

    @Test
    void plainHttpWhereThereShouldBeTlsIsFound() throws Exception {
        try (TestServer server = new TestServer()) {
            assertThat(DoctorVisit.at("https://127.0.0.1:" + server.port()).flat())
                    .contains("FAILED TLS at 127.0.0.1: TLS failed:");
        }
    }
}
