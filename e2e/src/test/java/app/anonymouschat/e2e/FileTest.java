package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two strangers share files.
class FileTest {
    private static final int LARGEST = 25 * 1024 * 1024;

    /// Chosen, not derived. Browsers hand over messages as they come and AC1 has no window for files, so what
    /// comes while the page is busy waits in it. On a machine with no time to spare 4 to 8 MB were seen, what came
    /// between collecting and reading among it. A page that kept everything would hold the whole file.
    private static final long SOME_CHUNKS = 10L * 1024 * 1024;

    @RegisterExtension
    final Scene scene = Scene.overOneServer();

    @Test
    void theLargestFileArrivesWholeWithTextBesideItAndWithoutGrowingThePage() {
        Pair pair = Pair.byText(scene);
        byte[] content = noise(LARGEST);
        var receiver = new SharedFile(pair.second(), "partner", "noise.bin");
        var sender = new SharedFile(pair.first(), "own", "noise.bin");
        sender.offer(file("noise.bin", content));
        receiver.await("offered");
        var heaps = new Heaps(pair);
        sender.sayOnce("moving", "while it is on its way");
        receiver.press("Accept");
        assertThat(receiver.stepWhen("while it is on its way")).isEqualTo("moving");
        assertThat(heaps.growthWhile(() -> receiver.is("moving"))).isLessThan(SOME_CHUNKS);
        receiver.await("whole");
        sender.await("whole");
        assertThat(heaps.growth()).isLessThan(SOME_CHUNKS);
        assertThat(Arrays.equals(receiver.save(), content)).isTrue();
    }

    @Test
    void anEmptyFileArrivesAndTheSameFileTwice() {
        Pair pair = Pair.byText(scene);
        for (int time = 0; time < 2; time++) {
            String name = "empty.txt";
            pair.first().page().locator("input[type=file]").setInputFiles(file(name, new byte[0]));
            pair.first().press("Send " + name);
            pair.second().press("Accept " + name);
            assertThat(pair.first().page().locator("[data-step=whole]")).hasCount(time + 1);
            assertThat(pair.second().page().locator("[data-step=whole]")).hasCount(time + 1);
        }
    }

    @Test
    void nothingIsOfferedBeforeOneSaysSo() {
        Pair pair = Pair.byText(scene);
        pair.first().page().locator("input[type=file]").setInputFiles(file("draft.txt", noise(10)));
        pair.first().press("Cancel draft.txt");
        pair.first().say("never mind");
        pair.second().awaitWords("never mind");
        assertThat(pair.second().page().locator("[data-file]")).hasCount(0);
    }

    @Test
    void aFileThatIsNotWantedIsNotSent() {
        Pair pair = Pair.byText(scene);
        var sender = new SharedFile(pair.first(), "own", "unwanted.txt");
        var receiver = new SharedFile(pair.second(), "partner", "unwanted.txt");
        sender.offer(file("unwanted.txt", noise(1000)));
        receiver.await("offered");
        receiver.press("Do not accept");
        sender.await("refused");
        receiver.await("refused");
    }

    @Test
    void eitherSideStopsAFileAndTheChatGoesOn() {
        Pair pair = Pair.byText(scene);
        byte[] content = noise(LARGEST / 5);
        for (Person stopping : pair.both()) {
            String name = stopping == pair.first() ? "one.bin" : "two.bin";
            var sender = new SharedFile(pair.first(), "own", name);
            var receiver = new SharedFile(pair.second(), "partner", name);
            sender.offer(file(name, content));
            (stopping == pair.first() ? sender : receiver).stopOnce("moving");
            receiver.press("Accept");
            sender.await("stopped");
            receiver.await("stopped");
        }
        pair.second().say("still here");
        pair.first().awaitWords("still here");
    }

    @Test
    void aPictureArrivesWithoutWhatTheCameraWroteIntoIt() {
        Pair pair = Pair.byText(scene);
        String secret = "GPS 52.5163 13.3777 Camera 4711";
        byte[] original = Pictures.withExif(Pictures.jpeg(pair.first().page(), 640, 480), secret);
        assertThat(latin(original)).contains(secret, "Exif");
        var sender = new SharedFile(pair.first(), "own", "holiday.jpg");
        var receiver = new SharedFile(pair.second(), "partner", "holiday.jpg");
        sender.offer(new FilePayload("holiday.jpg", "image/jpeg", original));
        receiver.press("Accept");
        receiver.await("whole");
        assertThat(latin(receiver.save())).contains("JFIF").doesNotContain(secret, "Exif");
        assertThat(pair.second().page().locator("canvas.picture")).hasCount(0);
        pair.second().press("Show picture");
        pair.second().page().waitForFunction("() => document.querySelector('canvas.picture')?.width === 640");
        assertThat(Pictures.brightness(pair.second().page())).isBetween(100, 156);
    }

    @Test
    void whatCallsItselfAPictureAndIsNoneIsNotSent() {
        Pair pair = Pair.byText(scene);
        pair.first()
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("broken.jpg", "image/jpeg", noise(5000)));
        assertThat(pair.first().page().locator("[data-step=unfit]")).containsText("It is not sent");
    }

    @Test
    void filesCanBeDroppedOnAChatWithVideo() {
        Pair pair = Pair.byVideo(scene);
        pair.first().page().evaluate("""
                        () => {
                          const held = new DataTransfer();
                          held.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }));
                          const drop = (type) => new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true });
                          const stage = document.querySelector('.stage');
                          stage.dispatchEvent(drop('dragover'));
                          stage.dispatchEvent(drop('drop'));
                        }
                        """);
        pair.first().press("Send dropped.txt");
        pair.second().press("Accept dropped.txt");
        assertThat(new String(new SharedFile(pair.second(), "partner", "dropped.txt").save(), StandardCharsets.UTF_8))
                .isEqualTo("dropped");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
