package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page that asked for a partner, as the server sees it: what it sent of itself, and of whom it was honestly told.
/// Guarded by its server's lock, but for what is said to it.
public final class Victim {
    private final String name;
    private final WordStream page;
    private @Nullable Share share;
    private @Nullable Share partner;

    Victim(String name, WordStream page) {
        this.name = name;
        this.page = page;
    }

    /// As in the address by which the page came.
    public String name() {
        return name;
    }

    /// The page's own.
    public Share share() {
        return Optional.ofNullable(share).orElseThrow();
    }

    /// That of the partner whom the real server found.
    public Share partner() {
        return Optional.ofNullable(partner).orElseThrow();
    }

    /// The role that the page would have in an honest chat; nothing before it has a partner.
    public Optional<Role> role() {
        return Optional.ofNullable(partner).map(other -> share().roleTowards(other));
    }

    /// Says something to the page that nobody said.
    public void tell(Word word) {
        try {
            page.write(List.of(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void asks(Share share) {
        this.share = share;
    }

    void isMatched(Share partner) {
        this.partner = partner;
    }
}
