package app.anonymouschat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The chart, rendered by Helm itself, each object held against Kubernetes' own description of its kind. No cluster
/// has seen it.
class ChartTest {
    private static final Path CHART = Path.of("helm").toAbsolutePath();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String[] WHOLE = {
        "replicas=3",
        "redisSecret=redis",
        "turn.urls[0]=turns:turn.example:443?transport=tcp",
        "turn.secret=turn",
        "stun.enabled=true",
        "stun.host=udp.chat.example",
        "settings.contact=mailto:you@chat.example"
    };

    private static List<JsonNode> rendered(String... values) throws IOException {
        TemplateCommand command = new Helm(CHART).template().withName("chat").withKubeVersion("1.30.0");
        for (String value : values) {
            String[] parts = value.split("=", 2);
            command.set(parts[0], parts[1]);
        }
        try (Stream<JsonNode> objects =
                Stream.of(command.call().split("(?m)^---$", -1)).map(YAML::readTree)) {
            return objects.filter(JsonNode::isObject).toList();
        }
    }

    private static JsonNode only(String kind, List<JsonNode> objects) {
        return objects.stream()
                .filter(each -> each.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode pod(String... values) throws IOException {
        return only("Deployment", rendered(values)).get("spec").get("template").get("spec");
    }

    private static String variable(String name, JsonNode pod) {
        for (JsonNode variable : pod.get("containers").get(0).get("env")) {
            if (variable.get("name").asString().equals(name)) {
                return variable.path("value").asString("");
            }
        }
        return "";
    }

    @Test
    void helmFindsNoFault() {
        assertThat(new Helm(CHART).lint().strict().call().isFailed()).isFalse();
    }

    @Test
    void kubernetesKnowsEveryFieldOfTheLeastAndTheMost() throws IOException {
        for (JsonNode object :
                Stream.concat(rendered().stream(), rendered(WHOLE).stream()).toList()) {
            validate(object);
        }
        assertThat(rendered(WHOLE).stream().map(each -> each.get("kind").asString()))
                .containsExactlyInAnyOrder(
                        "Deployment", "Service", "Service", "Ingress", "NetworkPolicy", "PodDisruptionBudget");
    }

    /// Each refuses a field that it does not know.
    private static void validate(JsonNode object) throws IOException {
        var json = JsonParser.parseString(object.toString());
        switch (object.get("kind").asString()) {
            case "Deployment" -> V1Deployment.validateJsonElement(json);
            case "Service" -> V1Service.validateJsonElement(json);
            case "Ingress" -> V1Ingress.validateJsonElement(json);
            case "NetworkPolicy" -> V1NetworkPolicy.validateJsonElement(json);
            case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
            default -> throw new IOException("no kind that is expected: " + object.get("kind"));
        }
    }

    /// So that the test above can fail.
    @Test
    void aFieldThatIsNoneIsRefused() {
        assertThatThrownBy(() -> validate(YAML.readTree("{kind: Service, apiVersion: v1, sepc: {}}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void podsAreRestrictedAndWriteNothing() throws IOException {
        JsonNode pod = pod();
        JsonNode container = pod.get("containers").get(0).get("securityContext");
        assertThat(pod.get("securityContext").get("runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
        assertThat(container.get("allowPrivilegeEscalation").asBoolean()).isFalse();
        assertThat(container.get("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
        assertThat(pod.get("automountServiceAccountToken").asBoolean()).isFalse();
        assertThat(pod.has("volumes")).isFalse();
    }

    @Test
    void podsHaveTimeToDrain() throws IOException {
        JsonNode pod = pod();
        int before = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
        assertThat(pod.get("terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(before + 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 512, 2047, 2048, 8192})
    void theHeapChoosesTheOptionsAsEverywhereElse(int megabytes) throws Exception {
        String fitting = Programs.ask("jvm/for-heap", megabytes + "m").text().strip();
        assertThat(variable("JDK_JAVA_OPTIONS", pod("heapMegabytes=" + megabytes)))
                .isEqualTo("@/opt/anonymouschat/jvm/" + fitting + " -Xmx" + megabytes + "m");
    }

    @Test
    void severalServersWantRedisAndMayGoOneAtATime() throws IOException {
        assertThatThrownBy(() -> rendered("replicas=2")).hasMessageContaining("redisSecret");
        assertThat(only("PodDisruptionBudget", rendered(WHOLE))
                        .at("/spec/maxUnavailable")
                        .asInt())
                .isEqualTo(1);
        assertThat(rendered().stream().map(each -> each.get("kind").asString())).doesNotContain("PodDisruptionBudget");
    }

    @Test
    void secretsComeFromSecretsAlone() throws IOException {
        JsonNode pod = pod(WHOLE);
        assertThat(variable("ANONYMOUSCHAT_REDIS", pod)).isEmpty();
        assertThat(variable("ANONYMOUSCHAT_TURN_SECRET", pod)).isEmpty();
        assertThat(pod.toString()).contains("\"secretKeyRef\":{\"name\":\"redis\",\"key\":\"url\"}");
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        assertThatThrownBy(() -> rendered("replica=2")).hasMessageContaining("replica");
    }
}
