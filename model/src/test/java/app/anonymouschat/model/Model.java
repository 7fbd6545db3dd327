package app.anonymouschat.model;

import edu.mit.csail.sdg.alloy4.A4Reporter;
import edu.mit.csail.sdg.ast.Command;
import edu.mit.csail.sdg.ast.Module;
import edu.mit.csail.sdg.parser.CompUtil;
import edu.mit.csail.sdg.translator.A4Options;
import edu.mit.csail.sdg.translator.A4Solution;
import edu.mit.csail.sdg.translator.TranslateAlloyToKodkod;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kodkod.engine.satlab.SATFactory;

/// A model written in Alloy 6, with the commands that it names. The solver is SAT4J, in this process: the same answer
/// on every machine.
final class Model {
    private final Module module;

    private Model(Module module) {
        this.module = module;
    }

    static Model read(Path file) {
        return new Model(CompUtil.parseEverything_fromFile(A4Reporter.NOP, null, file.toString()));
    }

    List<String> commands() {
        return module.getAllCommands().stream().map(command -> command.label).toList();
    }

    /// A course of events, state by state: for a `run` an example, for a `check` a counterexample. Empty where there is
    /// none within the
    /// bounds of the command.
    Optional<String> find(String command) {
        A4Options options = new A4Options();
        options.solver = SATFactory.get("sat4j");
        A4Solution found = TranslateAlloyToKodkod.execute_command(
                A4Reporter.NOP, module.getAllReachableSigs(), named(command), options);
        return found.satisfiable() ? Optional.of(found.toString()) : Optional.empty();
    }

    private Command named(String name) {
        return module.getAllCommands().stream()
                .filter(command -> command.label.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no command " + name));
    }
}
