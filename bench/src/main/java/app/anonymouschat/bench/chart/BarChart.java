package app.anonymouschat.bench.chart;

import java.util.List;
import java.util.Locale;

/// Horizontal bars with their numbers, as SVG that is readable in light and in dark: what is ours stands out, a thin
/// line shows the middle half of the rounds, a dashed one the goal.
record BarChart(String title, String subtitle, String unit, List<Bar> bars, double goal) {
    /// For a chart without a goal.
    static final double NONE = Double.NaN;

    private static final int WIDTH = 720;
    private static final int LEFT = 132;
    private static final int RIGHT = 84;
    private static final int TOP = 72;
    private static final int ROW = 34;
    private static final int THICK = 18;
    private static final int BOTTOM = 30;
    private static final int GAP = 8;
    private static final String STYLE = """
            <style>
              text { font: 14px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
              .title { font-size: 17px; font-weight: 600; }
              .small { font-size: 13px; fill: #59636e; }
              .name { text-anchor: end; }
              .number { font-variant-numeric: tabular-nums; font-weight: 600; }
              .ours { fill: #0a7f5a; }
              .other { fill: #b3bac2; }
              .spread { stroke: #1f2328; stroke-width: 1.5; opacity: .55; }
              .goal { stroke: #b35900; stroke-width: 1.5; stroke-dasharray: 4 3; }
              .goal-name { fill: #b35900; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .small { fill: #9aa4af; }
                .ours { fill: #3ecf9b; }
                .other { fill: #565f69; }
                .spread { stroke: #e6edf3; }
                .goal { stroke: #f0a95b; }
                .goal-name { fill: #f0a95b; }
              }
            </style>
            """;

    String svg() {
        StringBuilder svg = new StringBuilder();
        int height = TOP + bars.size() * ROW + BOTTOM;
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">",
                WIDTH,
                height,
                WIDTH,
                height);
        add(svg, "<title>%s</title>", said());
        svg.append(STYLE);
        add(svg, "<text class=\"title\" x=\"8\" y=\"24\">%s</text>", title);
        add(svg, "<text class=\"small\" x=\"8\" y=\"45\">%s</text>", subtitle);
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW);
        }
        goal(svg, height);
        return svg.append("</svg>\n").toString();
    }

    /// For whoever does not see it.
    private String said() {
        StringBuilder words = new StringBuilder(title);
        bars.forEach(bar -> words.append("; ").append(bar.name()).append(' ').append(figure(bar.median())));
        return words.toString();
    }

    private void bar(StringBuilder svg, Bar bar, int top) {
        int middle = top + THICK / 2;
        add(svg, "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>", LEFT - 10, middle + 5, bar.name());
        add(
                svg,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>",
                bar.isOurs() ? "ours" : "other",
                LEFT,
                top,
                Math.max(2, x(bar.median()) - LEFT),
                THICK);
        add(
                svg,
                "<line class=\"spread\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
                x(bar.low()),
                middle,
                x(bar.high()),
                middle);
        add(
                svg,
                "<text class=\"number\" x=\"%.1f\" y=\"%d\">%s</text>",
                afterBar(bar),
                middle + 5,
                figure(bar.median()));
    }

    /// Where its number begins: behind the goal, where it would stand on it.
    private double afterBar(Bar bar) {
        double after = x(Math.max(bar.median(), bar.high())) + GAP;
        boolean onGoal = x(goal) > after - GAP && x(goal) < after + RIGHT;
        return onGoal ? x(goal) + GAP : after;
    }

    private void goal(StringBuilder svg, int height) {
        if (!Double.isNaN(goal)) {
            add(
                    svg,
                    "<line class=\"goal\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
                    x(goal),
                    TOP - 8,
                    x(goal),
                    height - BOTTOM);
            add(
                    svg,
                    "<text class=\"small goal-name\" x=\"%.1f\" y=\"%d\">goal %s</text>",
                    x(goal) + 5,
                    height - 12,
                    figure(goal));
        }
    }

    private double x(double value) {
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.median(), bar.high()))
                .max()
                .orElse(1);
        return LEFT + (WIDTH - LEFT - RIGHT) * value / (Double.isNaN(goal) ? most : Math.max(most, goal));
    }

    private String figure(double value) {
        String format = value >= 100 ? "%,.0f %s" : value >= 10 ? "%.1f %s" : "%.2f %s";
        return String.format(Locale.ROOT, format, value, unit).strip();
    }

    @SuppressWarnings("AnnotateFormatMethod") // Its annotations are a dependency of their own.
    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
