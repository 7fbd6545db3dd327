package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a frame begins with: a header is read in its one spelling, or not at all.
class SFrameHeaderFuzzTest {
    static Stream<byte[]> examples() {
        return Stream.of(
                        new SFrameHeader(0, 0),
                        new SFrameHeader(7, 8),
                        new SFrameHeader(0x1234, 0x123456),
                        new SFrameHeader(-1, -1))
                .map(SFrameHeader::encode);
    }

    @MethodSource("examples")
    @FuzzTest
    void isReadInOneSpelling(byte[] frame) {
        SFrameHeader.decode(frame)
                .map(SFrameHeader::encode)
                .ifPresent(spelled -> assertThat(spelled).isEqualTo(Arrays.copyOf(frame, spelled.length)));
    }
}
