package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LiveHeapTest {
    @Test
    void isWhatBothGenerationsHold() {
        String serial = """
                4711:
                DefNew     total 116160K, used 35157K [0x00000000e0000000, 0x00000000e7e00000, 0x00000000eaaa0000)
                 eden space 103296K,  34% used [0x00000000e0000000, 0x00000000e2255510, 0x00000000e64e0000)
                Tenured    total 258048K, used 1166K [0x00000000eaaa0000, 0x00000000fa6a0000, 0x0000000100000000)
                 the  space 258048K,   0% used [0x00000000eaaa0000, 0x00000000eabc3ab8, 0x00000000fa6a0000)
                """;
        assertThat(LiveHeap.used(serial)).isEqualTo((35_157 + 1166) * 1024);
    }

    @Test
    void isWhatG1Holds() {
        String g1 = """
                4711:
                garbage-first heap   total reserved 524288K, committed 389120K, used 11765K [0xe0000000, 0x100000000)
                 region size 1024K, 10 young (10240K), 3 survivors (3072K)
                """;
        assertThat(LiveHeap.used(g1)).isEqualTo(11_765 * 1024);
    }

    @Test
    void anotherAnswerIsNoHeap() {
        assertThatThrownBy(() -> LiveHeap.used("ZHeap  used 12M")).isInstanceOf(IllegalArgumentException.class);
    }
}
