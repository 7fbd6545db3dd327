package app.anonymouschat.ac1.handshake;

import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Secret;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An invite link's secret; it serves one chat (`PROTOCOL.md` §3.4). Prints nothing.
public final class Invite {
    private static final int SECRET_BYTES = 32;

    private final Secret secret;

    private Invite(Secret secret) {
        this.secret = secret;
    }

    /// A new invite. `random` must be a secure one outside of tests.
    public static Invite fresh(RandomGenerator random) {
        return new Invite(Secret.fresh(random, SECRET_BYTES));
    }

    /// The invite of a link's fragment, without its `#`.
    public static Optional<Invite> ofFragment(String fragment) {
        return Base64Url.decode(fragment, SECRET_BYTES).map(Secret::taking).map(Invite::new);
    }

    /// What follows the `#` of the link: whoever reads it holds the invite.
    public String fragment() {
        return Base64Url.encode(secret.bytes());
    }

    /// Where the two who hold this invite meet.
    public Rendezvous rendezvous() {
        return Rendezvous.ofInvite(secret);
    }

    /// Forgets the secret; the link itself is not undone.
    public void wipe() {
        secret.wipe();
    }

    @Override
    public String toString() {
        return "Invite";
    }
}
