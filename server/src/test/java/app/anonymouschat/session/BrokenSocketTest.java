package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A socket that breaks at the very moment at which its session tells it something.
class BrokenSocketTest {
    private final Stage stage = new Stage();
    private final Browser anna = stage.browser();

    @Test
    void leavesNobodyWithAPartnerWhoWasNeverThere() {
        anna.find();
        Breaking breaking = new Breaking(ServerMessage.Matched.class);
        breaking.searches();
        assertThat(anna.news()).containsExactly("waiting", "matched B", "resume", "parted lost");
        anna.find();
        assertThat(anna.news()).containsExactly("waiting");
        assertThat(stage.visitors.size()).isEqualTo(1);
    }

    @Test
    void leavesNobodyInTheQueue() {
        Breaking breaking = new Breaking(ServerMessage.Waiting.class);
        breaking.searches();
        anna.find();
        assertThat(anna.news()).containsExactly("waiting");
    }

    /// Closed as soon as it is sent a message of that type.
    private final class Breaking implements Outbox {
        private final Class<? extends ServerMessage> at;
        private final ManualLoop loop = stage.loop();
        private @Nullable Session session;

        Breaking(Class<? extends ServerMessage> at) {
            this.at = at;
        }

        void searches() {
            Session opened = stage.sessions.begin(this, loop, InetAddress.ofLiteral("192.0.2.77"), "chat.example");
            session = opened;
            loop.on(opened::opened);
            Find find = new Find(stage.browser().share(), Browser.ANYBODY, null);
            loop.on(() -> opened.received(find));
            stage.settle();
        }

        @Override
        public void send(ServerMessage message) {
            if (session != null && at.isInstance(message)) {
                session.closed();
            }
        }

        @Override
        public void forward(Envelope envelope) {
            envelope.release();
        }

        @Override
        public void close(CloseCode code) {}

        @Override
        public void pauseReading() {}

        @Override
        public void resumeReading() {}
    }
}
