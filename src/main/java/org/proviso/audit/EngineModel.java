package org.proviso.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/** The rules of rules/engine, as the build compiled them; see src/build. */
final class EngineModel {
    private static final String INDEX = "/META-INF/proviso/engine-models";
    private static final Map<String, String> SORTS = Map.of(
            "Typed", "type", "Matched", "pattern", "Held", "flag", "Scoped", "scope", "Raised", "raised", "Factor",
            "factor");

    private final Model model;

    private EngineModel(Model model) {
        this.model = model;
    }

    static EngineModel load() {
        try (InputStream index = EngineModel.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException("the program was built without " + INDEX + "; build it with Maven");
            }
            String name = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8)).readLine();
            return new EngineModel(Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + INDEX, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("loading the compiled rules of rules/engine", e);
        }
    }

    List<Signature> signatures() {
        return model.getRules().stream().map(EngineModel::signature).toList();
    }

    /** The same rules, each in the group of its stratum. */
    @SuppressWarnings("rawtypes")
    Model in(Strata strata) {
        ModelImpl placed = new ModelImpl(model.getName()).withGlobals(model.getGlobals());
        for (Rule rule : model.getRules()) {
            Map<Rule.Attribute, Object> attributes = new HashMap<>();
            attributes.put(Rule.Attribute.AGENDA_GROUP, Strata.group(strata.of(rule.getName())));
            placed.addRule(new RuleImpl(
                    rule.getPackage(),
                    rule.getName(),
                    rule.getUnit(),
                    (CompositePatterns) rule.getView(),
                    attributes,
                    rule.getMetaData()));
        }
        model.getTypeMetaDatas().forEach(placed::addTypeMetaData);
        return placed;
    }

    private static Signature signature(Rule rule) {
        Set<String> reads = new TreeSet<>();
        Set<String> negates = new TreeSet<>();
        collect((Condition) rule.getView(), false, reads, negates);
        String asserted = String.valueOf(rule.getMetaData("asserts"));
        return new Signature(rule.getName(), sort(asserted) + ":" + rule.getName(), reads, negates);
    }

    private static void collect(Condition condition, boolean negated, Set<String> reads, Set<String> negates) {
        boolean within = negated
                || condition.getType() == Condition.Type.NOT
                || condition.getType() == Condition.Type.ACCUMULATE;
        if (condition instanceof Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
            (within ? negates : reads)
                    .add(sort(pattern.getPatternVariable().getType().getSimpleName()) + ":*");
        }
        List<Condition> inner = new ArrayList<>(condition.getSubConditions());
        if (condition instanceof org.drools.model.AccumulatePattern<?> accumulate) {
            inner.add(accumulate.getPattern());
        }
        inner.forEach(each -> collect(each, within, reads, negates));
    }

    private static String sort(String type) {
        return SORTS.getOrDefault(type, type);
    }
}
