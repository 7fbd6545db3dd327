package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.guard.Limits;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import app.anonymouschat.protocol.Mode;
import app.anonymouschat.protocol.ServerMessage.Matched;
import app.anonymouschat.protocol.ServerMessage.Welcome;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two and more people on one loop, from `welcome` to `parted`.
class ConversationTest {
    private final Stage stage = new Stage();
    private final Browser anna = stage.browser();
    private final Browser ben = stage.browser();
    private final Browser cleo = stage.browser();

    @Test
    void welcomesFirst() {
        Browser dora = stage.browser("192.0.2.99", stage.loop());
        assertThat(dora.news()).containsExactly("welcome");
        Welcome welcome = dora.last(Welcome.class);
        assertThat(welcome.relay()).isTrue();
        assertThat(welcome.limits().textBytes()).isEqualTo(8192);
        assertThat(welcome.limits().longestWait()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void givesEachThePartnersKeyAndATokenOfItsOwn() {
        pair(anna, ben);
        Matched annas = anna.last(Matched.class);
        Matched bens = ben.last(Matched.class);
        assertThat(annas.partner()).isEqualTo(ben.share());
        assertThat(bens.partner()).isEqualTo(anna.share());
        assertThat(annas.token()).isNotEqualTo(bens.token());
    }

    @Test
    void carriesFramesBothWaysInOrder() {
        pair(anna, ben);
        List<FakeEnvelope> sent = List.of(anna.sends("1"), anna.sends("2"), ben.sends("3"), anna.sends("4"));
        assertThat(ben.news()).containsExactly("frame 1", "frame 2", "frame 4");
        assertThat(anna.news()).containsExactly("frame 3");
        assertThat(sent).allMatch(FakeEnvelope::isReleased);
    }

    @Test
    void dropsWhatComesAfterLeave() {
        pair(anna, ben);
        ben.leave();
        FakeEnvelope late = anna.sends("late");
        assertThat(late.isReleased()).isTrue();
        ben.find();
        cleo.find();
        assertThat(anna.sends("later").isReleased()).isTrue();
        assertThat(ben.news()).containsExactly("resume", "waiting", "matched C");
    }

    @Test
    void endsQuietlyWhenBothLeaveAtOnce() {
        pair(anna, ben);
        anna.leave();
        ben.leave();
        assertThat(anna.news()).containsExactly("resume");
        assertThat(ben.news()).containsExactly("resume", "parted left");
    }

    @Test
    void letsAPlaceHoldTwoUntilTheyPart() {
        anna.meet('P');
        ben.meet('P');
        cleo.meet('P');
        assertThat(cleo.news()).containsExactly("refused placetaken");
        cleo.meet('Q');
        cleo.leave();
        anna.leave();
        cleo.meet('P');
        assertThat(cleo.news()).containsExactly("waiting", "waiting");
    }

    @Test
    void readsTheSenderNoMoreWhileThePartnerIsCongested() {
        pair(anna, ben);
        ben.reads(true);
        assertThat(anna.news()).containsExactly("pause");
        ben.reads(false);
        assertThat(anna.news()).containsExactly("resume");
        ben.reads(true);
        ben.leave();
        assertThat(anna.news()).containsExactly("pause", "resume", "parted left");
    }

    @Test
    void givesAnybodyAfterFiveSecondsWithoutACommonInterest() {
        anna.findFor("chess");
        ben.findFor("go");
        stage.pass(Duration.ofMillis(4_999));
        assertThat(anna.news()).containsExactly("waiting");
        stage.pass(Duration.ofMillis(1));
        assertThat(anna.news()).containsExactly("matched B");
        assertThat(ben.news()).containsExactly("waiting", "matched A");
    }

    @Test
    void tellsCommonInterests() {
        anna.findFor("chess", "go");
        ben.findFor("go", "jazz");
        assertThat(anna.last(Matched.class).common()).containsExactly("go");
        assertThat(ben.last(Matched.class).common()).containsExactly("go");
    }

    @Test
    void pairsThoseWhoMetAgainOnlyAfterTenSeconds() {
        pair(anna, ben);
        String annas = anna.token();
        String bens = ben.token();
        anna.leave();
        anna.findAfter(List.of(annas), List.of());
        ben.findAfter(List.of(bens), List.of());
        ben.news();
        stage.pass(Duration.ofMillis(9_999));
        assertThat(ben.news()).isEmpty();
        stage.pass(Duration.ofMillis(1));
        assertThat(ben.news()).containsExactly("matched A");
    }

    @Test
    void neverPairsWithWhomOneAvoidsNotEvenWhereThatOneForgot() {
        pair(anna, ben);
        String annas = anna.token();
        anna.leave();
        anna.findAfter(List.of(), List.of(annas));
        ben.find();
        stage.pass(Duration.ofMinutes(14));
        ben.leave();
        ben.find();
        stage.pass(Duration.ofSeconds(30));
        assertThat(anna.news()).doesNotContain("matched B").contains("waiting");
        Browser dora = stage.browser();
        dora.find();
        assertThat(dora.news()).containsExactly("matched A");
    }

    @Test
    void takesNoNoticeOfTokensThatAreNotOurs() {
        anna.findAfter(List.of("nonsense"), List.of("more nonsense"));
        ben.findAfter(List.of("nonsense"), List.of("more nonsense"));
        assertThat(ben.news()).containsExactly("matched A");
    }

    @Test
    void matchesLanguagesByTheirPrimaryTag() {
        anna.find(new Wanted(Mode.TEXT, List.of(), List.of("en-GB"), List.of(), List.of()));
        ben.find(new Wanted(Mode.TEXT, List.of(), List.of("EN", "de"), List.of(), List.of()));
        assertThat(ben.news()).containsExactly("matched A");
    }

    @Test
    void allowsHostCandidatesWhereBothSocketsAreNearby() {
        assertThat(lan("127.0.0.1", "::1")).isTrue();
        assertThat(lan("10.1.2.3", "192.168.7.8")).isTrue();
        assertThat(lan("fd00::1", "fe80::1")).isTrue();
        assertThat(lan("192.168.7.8", "192.0.2.1")).isFalse();
        assertThat(lan("2001:db8::1", "2001:db8::2")).isFalse();
    }

    @Test
    void allowsHostCandidatesWhereTheOperatorSaysSo() {
        Rules rules = Rules.DEFAULT;
        Stage lanParty = new Stage(
                Limits.DEFAULT,
                new Rules(
                        rules.firstMessage(),
                        rules.anybodyAfter(),
                        rules.againAfter(),
                        rules.waitingEnds(),
                        rules.pairingEnds(),
                        true));
        Browser one = lanParty.browser();
        one.find();
        lanParty.browser().find();
        assertThat(one.last(Matched.class).lan()).isTrue();
    }

    private static boolean lan(String one, String other) {
        Stage stage = new Stage();
        Browser first = stage.browser(one, stage.loop());
        Browser second = stage.browser(other, stage.loop());
        first.find();
        second.find();
        stage.settle();
        assertThat(first.last(Matched.class).lan())
                .isEqualTo(second.last(Matched.class).lan());
        return first.last(Matched.class).lan();
    }

    @Test
    void makesNoMatchWhileDraining() {
        pair(anna, ben);
        cleo.find();
        stage.drain();
        assertThat(cleo.news()).containsExactly("waiting", "draining");
        cleo.find();
        assertThat(cleo.news()).containsExactly("draining");
        anna.sends("still carried");
        assertThat(ben.news()).containsExactly("frame still carried");
        anna.leave();
        assertThat(ben.news()).containsExactly("resume", "parted left");
        Browser dora = stage.browser("192.0.2.99", stage.loop());
        assertThat(dora.news()).containsExactly("welcome", "draining");
    }

    @Test
    void leavesNothingBehind() {
        pair(anna, ben);
        cleo.find();
        anna.goes();
        ben.goes();
        cleo.goes();
        assertThat(stage.visitors.size()).isZero();
        assertThat(stage.sessions.open()).isZero();
        assertThat(stage.guard.socketsOf(stage.guard.bucket(InetAddress.ofLiteral("192.0.2.1"))))
                .isZero();
    }

    private static void pair(Browser one, Browser other) {
        one.find();
        other.find();
        one.news();
        other.news();
    }
}
