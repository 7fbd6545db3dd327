package app.anonymouschat.matching;

import static app.anonymouschat.matching.Wishes.ANYBODY;
import static app.anonymouschat.matching.Wishes.avoid;
import static app.anonymouschat.matching.Wishes.avoidOrigin;
import static app.anonymouschat.matching.Wishes.interests;
import static app.anonymouschat.matching.Wishes.languages;
import static app.anonymouschat.matching.Wishes.mode;
import static app.anonymouschat.matching.Wishes.place;
import static app.anonymouschat.matching.Wishes.recent;
import static app.anonymouschat.matching.Wishes.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every lobby does (PROTOCOL.md §2.7), whatever it keeps its visitors in.
public abstract class LobbyContract {
    private final Visitor first = visitor(1);
    private final Visitor second = visitor(2);
    private final Visitor third = visitor(3);

    @SuppressWarnings("NullAway.Init") // freshLobby sets it.
    private Lobby lobby;

    /// An empty one.
    protected abstract Lobby lobby();

    @BeforeEach
    void freshLobby() {
        lobby = lobby();
    }

    @Test
    void pairsACompatiblePairAtOnce() {
        waits(first, ANYBODY);
        Pairing pairing = pairs(second, ANYBODY, first);
        assertThat(pairing.opener()).isEqualTo(second);
        assertThat(pairing.other(first.id())).isEqualTo(second);
        assertThat(pairing.other(second.id())).isEqualTo(first);
    }

    @Test
    void takesThosePairedOutOfTheQueue() {
        waits(first, ANYBODY);
        pairs(second, ANYBODY, first);
        waits(third, ANYBODY);
    }

    @Test
    void prefersWhoHasWaitedLongest() {
        waits(first, interests("a"));
        waits(second, interests("b"));
        pairs(third, interests("a", "b"), first);
    }

    @Test
    void pairsEqualModesOnly() {
        waits(first, mode(Mode.TEXT));
        waits(second, mode(Mode.VOICE));
        waits(third, mode(Mode.VIDEO));
        pairs(visitor(4), mode(Mode.VOICE), second);
    }

    @Test
    void wantsLanguagesToIntersectWhereBothNameSome() {
        waits(first, languages("en", "de"));
        waits(second, languages("fr"));
        pairs(third, languages("de", "es"), first);
        pairs(visitor(4), ANYBODY, second);
        waits(visitor(5), ANYBODY);
        pairs(visitor(6), languages("ja"), visitor(5));
    }

    @Test
    void prefersACommonInterestToALongerWait() {
        waits(first, interests("chess"));
        lobby.widen(first, interests("chess"), Patience.ANYBODY);
        waits(second, avoidOrigin(1));
        assertThat(pairs(third, interests("chess"), first).common()).containsExactly("chess");
    }

    @Test
    void tellsTheInterestsThatBothHave() {
        waits(first, interests("a", "b", "c"));
        assertThat(pairs(second, interests("c", "x", "b"), first).common()).containsExactly("b", "c");
    }

    @Test
    void keepsThoseWithOtherInterestsApartUntilOneHasWaited() {
        waits(first, interests("a"));
        waits(second, interests("b"));
        waits(third, ANYBODY);
        assertPaired(lobby.widen(second, interests("b"), Patience.ANYBODY), second, first);
    }

    @Test
    void givesAnybodyToWhoHasWaited() {
        waits(first, interests("a"));
        assertThat(lobby.widen(first, interests("a"), Patience.ANYBODY)).isEqualTo(new Outcome.Waiting());
        assertThat(pairs(second, interests("b"), first).common()).isEmpty();
    }

    @Test
    void keepsThePlaceInTheQueueOfWhoWidens() {
        waits(first, interests("a"));
        waits(second, interests("b"));
        lobby.widen(visitor(9), interests("x"), Patience.ANYBODY);
        waits(third, languagesAnd("zz", "c"));
        Wish.Stranger stubborn = avoidOrigin(2);
        assertPaired(lobby.widen(first, interests("a"), Patience.ANYBODY), first, second);
        pairs(visitor(4), languagesAnd("zz", "c"), third);
        waits(visitor(5), stubborn);
    }

    @Test
    void pairsThoseWhoMetOnlyAfterOneHasWaited() {
        waits(first, recent(7));
        waits(second, recent(7, 8));
        assertPaired(lobby.widen(first, recent(7), Patience.AGAIN), first, second);
    }

    @Test
    void pairsWithSomeoneElseRatherThanThoseWhoMet() {
        waits(first, recent(7));
        waits(second, recent(7));
        pairs(third, recent(8), first);
        pairs(visitor(4), recent(8), second);
    }

    @Test
    void keepsAvoidByTokenBothWays() {
        waits(first, avoid(7));
        waits(second, recent(7));
        lobby.widen(second, recent(7), Patience.AGAIN);
        lobby.widen(second, recent(7), Patience.ANYBODY);
        waits(third, avoid(7));
    }

    @Test
    void keepsAvoidByOriginBothWays() {
        waits(visitor(1, 50), ANYBODY);
        waits(visitor(2, 60), avoidOrigin(50));
        pairs(visitor(3, 70), avoidOrigin(50), visitor(2, 60));
        waits(visitor(4, 80), avoidOrigin(50));
        pairs(visitor(5, 50), ANYBODY, visitor(1, 50));
    }

    @Test
    void forgetsWhoWithdraws() {
        waits(first, ANYBODY);
        lobby.withdraw(first, ANYBODY);
        lobby.withdraw(first, ANYBODY);
        waits(second, ANYBODY);
        assertThat(lobby.widen(first, ANYBODY, Patience.ANYBODY)).isEqualTo(new Outcome.Waiting());
        pairs(third, ANYBODY, second);
    }

    @Test
    void pairsExactlyTwoAtAPlace() {
        waits(first, place("p"));
        waits(second, place("q"));
        Pairing pairing = pairs(third, place("p"), first);
        assertThat(lobby.offer(visitor(4), place("p"))).isEqualTo(new Outcome.PlaceTaken());
        lobby.vacate(new Place("p"), new PairingId(pairing.id().number() + 1));
        assertThat(lobby.offer(visitor(4), place("p"))).isEqualTo(new Outcome.PlaceTaken());
        lobby.vacate(new Place("p"), pairing.id());
        waits(visitor(4), place("p"));
    }

    @Test
    void freesAPlaceWhoseOnlyVisitorWithdraws() {
        waits(first, place("p"));
        lobby.withdraw(second, place("p"));
        lobby.vacate(new Place("p"), new PairingId(1));
        pairs(second, place("p"), first);
        lobby.withdraw(second, place("p"));
        assertThat(lobby.offer(third, place("p"))).isEqualTo(new Outcome.PlaceTaken());
    }

    @Test
    void neverMixesPlacesAndStrangers() {
        waits(first, place("p"));
        waits(second, ANYBODY);
        pairs(third, ANYBODY, second);
    }

    @Test
    void namesEveryPairingAnew() {
        Set<PairingId> names = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            waits(visitor(2L * i), ANYBODY);
            names.add(pairs(visitor(2L * i + 1), ANYBODY, visitor(2L * i)).id());
        }
        assertThat(names).hasSize(100);
    }

    private static Wish.Stranger languagesAnd(String language, String interest) {
        return new Wish.Stranger(Mode.VIDEO, Set.of(interest), Set.of(language), Set.of(), Avoided.NOBODY);
    }

    private void waits(Visitor visitor, Wish wish) {
        assertThat(lobby.offer(visitor, wish)).isEqualTo(new Outcome.Waiting());
    }

    private Pairing pairs(Visitor visitor, Wish wish, Visitor expected) {
        return assertPaired(lobby.offer(visitor, wish), visitor, expected);
    }

    private static Pairing assertPaired(Outcome outcome, Visitor asker, Visitor expected) {
        assertThat(outcome).isInstanceOf(Outcome.Paired.class);
        Pairing pairing = ((Outcome.Paired) outcome).pairing();
        assertThat(List.of(pairing.opener(), pairing.partner())).containsExactly(asker, expected);
        return pairing;
    }
}
