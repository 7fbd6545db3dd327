package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import java.time.Duration;
import java.util.function.Supplier;

/// A lie by its name, and what each of two victims comes to. `lie` makes it anew for every chat.
public record Attack(String name, Supplier<Lie> lie, Outcome ofA, Outcome ofB) {
    /// An attack that ends like this for the one, who thereby parts from the other.
    static Attack endingFor(Role caught, String how, String name, Supplier<Lie> lie) {
        return partedBy(caught, new Outcome.Ends(how), name, lie);
    }

    /// One that the page waits out.
    static Attack endingAfter(Duration time, Role caught, String name, Supplier<Lie> lie) {
        return partedBy(caught, new Outcome.EndsAfter(time, "E_TIMEOUT"), name, lie);
    }

    /// One that ends alike for both.
    static Attack endingForBoth(String how, String name, Supplier<Lie> lie) {
        return new Attack(name, lie, new Outcome.Ends(how), new Outcome.Ends(how));
    }

    /// One that nobody notices, since it does nothing.
    static Attack harmless(String name, Supplier<Lie> lie) {
        return new Attack(name, lie, new Outcome.GoesOn(), new Outcome.GoesOn());
    }

    private static Attack partedBy(Role caught, Outcome outcome, String name, Supplier<Lie> lie) {
        return caught == Role.A
                ? new Attack(name, lie, outcome, Outcome.PARTED)
                : new Attack(name, lie, Outcome.PARTED, outcome);
    }

    public Outcome of(Role role) {
        return role == Role.A ? ofA : ofB;
    }

    /// Whether that one is not caught by it, but loses a partner who is.
    public boolean isParted(Role role) {
        return of(role).equals(Outcome.PARTED);
    }

    @Override
    public String toString() {
        return name + ": A " + ofA + ", B " + ofB;
    }
}
