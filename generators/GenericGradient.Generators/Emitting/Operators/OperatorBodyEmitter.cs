using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes what stands behind a declared operator: checks, memory from the pool, blocks, and the walks along each axis.</summary>
internal sealed class OperatorBodyEmitter
{
    private readonly SourceWriter w;
    private readonly OperatorSpec spec;
    private readonly OperatorNames names;
    private readonly AxisFormulas[] formulas;
    private readonly IReadOnlyList<OperatorResult> results;
    private readonly BeyondValues beyond;
    private readonly int[] axes;

    private OperatorBodyEmitter(SourceWriter w, OperatorSpec spec)
    {
        this.w = w;
        this.spec = spec;
        names = new OperatorNames(spec);
        axes = [.. Enumerable.Range(0, spec.Rank)];
        formulas = [.. axes.Select(axis => OperatorResult.FormulasOf(spec, axis))];
        results = OperatorResult.Of(spec);
        beyond = new BeyondValues(formulas);
    }

    private string Constraint => spec.Operator == Operator.Magnitude && spec.Rank > 1
        ? "where T : INumber<T>, IRootFunctions<T>"
        : "where T : INumber<T>";

    /// <summary>Whether a derivative waits in memory of its own for the ones before it.</summary>
    private bool HasScratch => results.Any(result => result.Terms.Count > 1);

    private bool HasMemory => HasScratch || spec.HasCoordinates || beyond.Runs.Count > 0;

    public static void Emit(SourceWriter w, OperatorSpec spec)
    {
        var body = new OperatorBodyEmitter(w, spec);
        body.Constants();
        if (spec.IsTensor)
        {
            new OperatorTensorEmitter(w, spec, body.names, body.Constraint).Emit();
        }

        body.Run();
        body.Compute();
        body.Walks();
    }

    private void Constants()
    {
        foreach (int axis in axes.Where(axis => spec.Axes[axis].ConstantExtent is not null))
        {
            w.Line(System.FormattableString.Invariant($"private const int {names.Extents[axis]} = {spec.Axes[axis].ConstantExtent};"));
        }

        if (spec.Axes.Any(axis => axis.ConstantExtent is not null))
        {
            w.Line();
        }
    }

    /// <summary>The way in: checks, and memory.</summary>
    private void Run()
    {
        w.Line("// Checks everything before anything is written, then computes.");
        w.Line("public static void Run<T>(");
        using (w.Indent())
        {
            w.Line(string.Join(",\n", names.Parameters(asTensors: false).Concat(ExtentsOfTensors)) + ")");
            w.Line(Constraint);
        }

        using (w.Block())
        {
            new OperatorChecksEmitter(w, spec, names, formulas, beyond).Emit();
            using (w.Block("if (length == 0)"))
            {
                w.Line("return;");
            }

            w.Line();
            if (!HasMemory)
            {
                w.Call("Compute(", Arguments, ");");
                return;
            }

            Memory();
            using (w.Block("try"))
            {
                Runs(Weights());
                w.Call("Compute(", Arguments, ");");
            }

            using (w.Block("finally"))
            {
                w.Line("ArrayPool<T>.Shared.Return(memory, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());");
            }
        }
    }

    /// <summary>Tensors bring their extents: they are read before spans are made of them.</summary>
    private IEnumerable<string> ExtentsOfTensors => spec.IsTensor
        ? axes.Where(axis => spec.Axes[axis].ConstantExtent is null).Select(axis => "int " + names.Extents[axis])
        : [];

    private void Memory()
    {
        var rooms = new List<string>();
        foreach (int axis in axes.Where(axis => formulas[axis].Weights > 0))
        {
            w.Line($"int room{axis} = Checks.Room(runs: {formulas[axis].Weights}, {names.Extents[axis]}, {OperatorNames.Quoted(spec.Axes[axis].Spacing!)});");
            rooms.Add("room" + axis);
        }

        if (HasScratch || beyond.Runs.Count > 0)
        {
            w.Line("int block = Math.Min(length, RowLoops.BlockLength<T>());");
            rooms.AddRange(Enumerable.Repeat("block", (HasScratch ? 1 : 0) + beyond.Runs.Count));
        }

        w.Line($"T[] memory = ArrayPool<T>.Shared.Rent({(rooms.Count == 1 ? rooms[0] : $"checked({string.Join(" + ", rooms)})")});");
    }

    /// <summary>The weights of coordinates; and how much of the memory they take.</summary>
    private string Weights()
    {
        string taken = "0";
        foreach (int axis in axes.Where(axis => formulas[axis].Weights > 0))
        {
            var formula = formulas[axis];
            w.Line($"var weights{axis} = new Span<T>(memory, {taken}, room{axis});");
            string where = $"weights{axis}, axis: {axis}, {OperatorNames.Quoted(spec.Axes[axis].Spacing!)}";
            var interior = formula.Windows.Interior;
            int atEnds = formula.Windows.First.Concat(formula.Windows.Last).Max(window => window.Count);
            w.Line(formula.HasTwoWeights
                ? $"DifferenceWeights.Prepare({names.Spacing(axis)}, edgeOrder: {spec.Scheme.EdgeAccuracy}, {where});"
                : $"NeighbourWeights.Prepare({names.Spacing(axis)}, derivative: {formula.Derivative}, first: {Signed(interior.First)}, last: {Signed(interior.Last)}, atEnds: {atEnds}, {where});");
            taken = Plus(taken, "room" + axis);
        }

        return taken;
    }

    /// <summary>Runs as long as a block, in the memory that is left: for a derivative that waits, and filled with the values beyond the ends.</summary>
    private void Runs(string taken)
    {
        if (HasScratch)
        {
            w.Line($"var scratch = new Span<T>(memory, {taken}, block);");
            taken = Plus(taken, "block");
        }

        foreach (var (value, run) in beyond.Runs)
        {
            w.Line($"var {run} = new Span<T>(memory, {taken}, block);");
            w.Line($"{run}.Fill({value});");
            taken = Plus(taken, "block");
        }
    }

    private static string Plus(string taken, string room) => taken == "0" ? room : $"{taken} + {room}";

    /// <summary>A number that may be negative: cultures have minus signs of their own.</summary>
    private static string Signed(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Compute()
    {
        w.Line();
        w.Line("// A block goes through all derivatives while it is in the first-level cache: memory is read once for all of them.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line("private static void Compute<T>(");
        using (w.Indent())
        {
            w.Parameters(names.Samples.Select(name => "ReadOnlySpan<T> " + name), ",");
            string[] between =
            [
                .. axes.Where(axis => spec.Axes[axis].ConstantExtent is null).Select(axis => "int " + names.Extents[axis]),
                .. axes.SelectMany(SpacingArgument).Select(name => (name[0] == 'w' ? "ReadOnlySpan<T> " : "T ") + name),
                .. beyond.Parameters,
                .. HasScratch ? ["Span<T> scratch"] : System.Array.Empty<string>(),
            ];
            if (between.Length > 0)
            {
                w.Parameters(between, ",");
            }

            w.Parameters(names.Destinations.Select(name => "Span<T> " + name), ")");
            w.Line(Constraint);
        }

        using (w.Block())
        {
            w.Line("int block = RowLoops.BlockLength<T>();");
            using (w.Block($"for (int p = 0, count; p < {names.Samples[0]}.Length; p += count)"))
            {
                w.Line($"count = Math.Min(block, {names.Samples[0]}.Length - p);");
                if (HasScratch)
                {
                    w.Line("var term = scratch.Slice(0, count);");
                }

                for (int k = 0; k < results.Count; k++)
                {
                    Result(results[k], names.Destinations[k]);
                }
            }
        }
    }

    private void Result(OperatorResult result, string destination)
    {
        string target = $"{destination}.Slice(p, count)";
        w.Line();
        w.Line("// " + result.Formula);
        foreach (var term in result.Terms)
        {
            Walk(term, term.Combination is null ? target : "term");
            if (term.Combination is { } combination)
            {
                w.Line($"RowLoops.{combination.Name}(term, {target});");
            }
        }

        if (result.IsAbsolute)
        {
            w.Line($"RowLoops.{OperatorLoops.Absolute.Name}({target});");
        }
    }

    /// <summary>The call that walks a block along an axis.</summary>
    private void Walk(OperatorTerm term, string destination)
    {
        bool isLast = term.Axis == spec.Rank - 1;
        string stride = string.Join(" * ", names.Extents.Skip(term.Axis + 1));
        w.Call(
            AxisWalkEmitter.Name(isLast, spec.Axes[term.Axis].Boundary) + "(",
            [
                names.Samples[term.Samples],
                "p",
                "p + count",
                "extent: " + names.Extents[term.Axis],
                .. isLast ? System.Array.Empty<string>() : ["stride: " + stride],
                .. SpacingArgument(term.Axis),
                .. beyond.ArgumentsOf(term.Axis),
                destination,
            ],
            ");");
    }

    /// <summary>The methods that the blocks call: axes of a kind share one.</summary>
    private void Walks()
    {
        foreach (var kind in axes.Take(spec.Rank - 1).GroupBy(axis => (spec.Axes[axis].Mode, spec.Axes[axis].Boundary.Kinds)))
        {
            new AxisWalkEmitter(w, formulas[kind.First()]).OuterAxis();
        }

        new AxisWalkEmitter(w, formulas[spec.Rank - 1]).LastAxis();
    }

    private IEnumerable<string> Arguments =>
    [
        .. names.Samples,
        .. axes.Where(axis => spec.Axes[axis].ConstantExtent is null).Select(axis => names.Extents[axis]),
        .. axes.SelectMany(SpacingArgument),
        .. beyond.Arguments,
        .. HasScratch ? ["scratch"] : System.Array.Empty<string>(),
        .. names.Destinations,
    ];

    private string[] SpacingArgument(int axis) => spec.Axes[axis].Mode switch
    {
        SpacingMode.Unit => [],
        SpacingMode.Step => ["step" + axis],
        _ => ["weights" + axis],
    };
}
