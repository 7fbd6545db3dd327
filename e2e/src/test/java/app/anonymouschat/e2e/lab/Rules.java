package app.anonymouschat.e2e.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Rules of nftables, from a file that explains them.
enum Rules {
    ROUTER("router.nft"),
    FULL_CONE("full-cone.nft"),
    ADDRESS_RESTRICTED("address-restricted.nft"),
    PORT_RESTRICTED("port-restricted.nft"),
    SYMMETRIC("symmetric.nft"),
    WITHOUT_UDP("without-udp.nft"),
    ONLY_443("only-443.nft"),
    ONLY_TLS("only-tls.nft"),
    IPV6_FIREWALL("ipv6-firewall.nft"),
    CUT("cut.nft"),
    CAPTURE("capture.nft");

    private final String file;

    Rules(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream rules = Objects.requireNonNull(Rules.class.getResourceAsStream(file))) {
            return new String(rules.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
