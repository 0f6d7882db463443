using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>Writes the loop for a last axis of few samples: one run through all rows, in which each lane selects its formula.</summary>
internal sealed class ShortRowsEmitter(SourceWriter w, int edgeOrder)
{
    private readonly (Stencil First, Stencil Interior, Stencil Last) stencils = (
        Stencil.FirstDerivative(Side.Forward, edgeOrder),
        Stencil.FirstDerivative(Side.Central, accuracy: 2),
        Stencil.FirstDerivative(Side.Backward, edgeOrder));

    /// <summary>The name of the loop.</summary>
    public static string NameOf(int edgeOrder) => "ShortRows" + edgeOrder;

    /// <summary>Writes what all such loops share.</summary>
    public static void EmitCommon(SourceWriter w)
    {
        w.Line("""
            // Whether selecting a formula for each sample beats mending the two ends of each row: where rows are shorter than a vector,
            // and samples are enough to make ready for.
            public static bool HasShortRows<T>(int extent, int samples)
            {
                if (!Vector128<T>.IsSupported)
                {
                    return false;
                }

                int vector = Vector512.IsHardwareAccelerated ? Vector512<T>.Count
                    : Vector256.IsHardwareAccelerated ? Vector256<T>.Count : Vector128<T>.Count;
                return extent < vector && samples >= 16 * vector;
            }
            """);
        foreach (int width in RowLoopsEmitter.Widths)
        {
            string vector = "Vector" + width;
            w.Line();
            w.Line("// The columns of samples one after the other, counted round.");
            using (w.Block($"private static {vector}<T> Columns<T>(int first, {vector}<T> extents)\n    where T : INumber<T>"))
            {
                w.Line($"var columns = {vector}<T>.Indices + {vector}.Create(T.CreateTruncating(first));");
                using (w.Block($"while ({vector}.GreaterThanOrEqualAny(columns, extents))"))
                {
                    w.Line("columns = Round(columns, extents);");
                }

                w.Line();
                w.Line("return columns;");
            }

            w.Line();
            w.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
            w.Line($"private static {vector}<T> Round<T>({vector}<T> columns, {vector}<T> extents) =>");
            w.Line($"    {vector}.ConditionalSelect({vector}.GreaterThanOrEqual(columns, extents), columns - extents, columns);");
        }
    }

    public void Emit()
    {
        int reach = Reach;
        string[] divisors = Divisors;
        string name = NameOf(edgeOrder);
        w.Line("// Rows so short that their ends are everywhere: the column of each sample travels beside it, and selects its formula.");
        w.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        w.Line($"public static void {name}<T>(");
        using (w.Indent())
        {
            w.Parameters(
                ["ReadOnlySpan<T> samples", "int start", "int end", "int extent", .. divisors.Select(divisor => "T " + divisor), "Span<T> destination"], ")");
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line($"// Where all neighbours exist, in this row or another; before and after it, one by one.");
            w.Line($"int from = Math.Clamp({reach}, start, end);");
            w.Line($"int to = Math.Clamp(samples.Length - {reach}, from, end);");
            Samples("start", "from");
            w.Line();
            w.Line("ref T run = ref MemoryMarshal.GetReference(samples);");
            w.Line("ref T destinationRun = ref MemoryMarshal.GetReference(destination);");
            foreach (int width in RowLoopsEmitter.Widths)
            {
                string vector = "Vector" + width;
                string ifAccelerated = $"if ({vector}.IsHardwareAccelerated && to - from >= {vector}<T>.Count)";
                using (w.Block(width == RowLoopsEmitter.Widths[0] ? ifAccelerated : "else " + ifAccelerated))
                {
                    Lanes(vector);
                }
            }

            using (w.Block("else"))
            {
                Samples("from", "to");
            }

            w.Line();
            Samples("to", "end");
        }

        foreach (int width in RowLoopsEmitter.Widths)
        {
            Formula("Vector" + width);
        }
    }

    private int Reach => All.SelectMany(stencil => stencil.Offsets).Max();

    private Stencil[] All => [stencils.First, stencils.Interior, stencils.Last];

    private string[] Divisors => [.. All.Select(stencil => DifferenceForm.Of(stencil).Divisor).Distinct().OrderBy(divisor => divisor).Select(DivisorName)];

    private string[] Runs => [.. Enumerable.Range(-Reach, (2 * Reach) + 1).Select(RowLoop.Run)];

    private void Samples(string from, string to)
    {
        using (w.Block($"for (int p = {from}; p < {to}; p++)"))
        {
            w.Line("int column = p % extent;");
            w.Line("destination[p - start] = column == 0");
            using (w.Indent())
            {
                w.Line($"? {Scalar(stencils.First)}");
                w.Line($": column == extent - 1 ? {Scalar(stencils.Last)} : {Scalar(stencils.Interior)};");
            }
        }
    }

    private static string Scalar(Stencil stencil)
    {
        var form = DifferenceForm.Of(stencil);
        var operands = form.Offsets.Select(offset => $"samples[{Names.Shifted(offset, "1")}]").Append(DivisorName(form.Divisor));
        return $"{RowLoop.Divided(stencil).Name}({string.Join(", ", operands)})";
    }

    private void Lanes(string vector)
    {
        w.Line($"int last = to - {vector}<T>.Count;");
        w.Line($"var extents = {vector}.Create(T.CreateTruncating(extent));");
        w.Line($"var ends = {vector}.Create(T.CreateTruncating(extent - 1));");
        w.Line($"var turn = {vector}.Create(T.CreateTruncating({vector}<T>.Count % extent));");
        foreach (string divisor in Divisors)
        {
            w.Line($"var {divisor}Lanes = {vector}.Create({divisor});");
        }

        w.Line("var columns = Columns(from % extent, extents);");
        using (w.Block($"for (int p = from; p < last; p += {vector}<T>.Count)"))
        {
            Store("p");
            w.Line("columns = Round(columns + turn, extents);");
        }

        w.Line();
        w.Line("// The last vector ends with the run.");
        w.Line("columns = Columns(last % extent, extents);");
        Store("last");

        void Store(string position) => w.Call(
            $"{vector}.StoreUnsafe({NameOf(edgeOrder)}(",
            [
                "columns",
                "ends",
                .. Enumerable.Range(-Reach, (2 * Reach) + 1).Select(offset => $"{vector}.LoadUnsafe(ref run, (nuint){(offset == 0 ? position : $"({Names.Shifted(offset, "1", position)})")})"),
                .. Divisors.Select(divisor => divisor + "Lanes"),
            ],
            $"), ref destinationRun, (nuint)({position} - start));");
    }

    private void Formula(string vector)
    {
        string type = vector + "<T>";
        string[] names = ["columns", "ends", .. Runs, .. Divisors];
        w.Line();
        w.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        w.Call($"private static {type} {NameOf(edgeOrder)}<T>(", names.Select(name => $"{type} {name}"), ")");
        using (w.Indent())
        {
            w.Line("where T : INumber<T>");
        }

        using (w.Block())
        {
            w.Line($"var isFirst = {vector}.Equals(columns, {type}.Zero);");
            w.Line($"var isLast = {vector}.Equals(columns, ends);");
            w.Line($"var difference = {vector}.ConditionalSelect(isFirst, {Numerator(stencils.First)}, {Numerator(stencils.Interior)});");
            w.Line($"difference = {vector}.ConditionalSelect(isLast, {Numerator(stencils.Last)}, difference);");
            w.Line(Divisors.Length == 1
                ? $"return difference / {Divisors[0]};"
                : $"return difference / {vector}.ConditionalSelect(isFirst | isLast, {DivisorOf(stencils.First)}, {DivisorOf(stencils.Interior)});");
        }
    }

    private static string DivisorName(int divisor) => Names.Divisor(divisor, derivative: 1);

    private static string Numerator(Stencil stencil) => RowLoop.Sum(DifferenceForm.Of(stencil));

    private static string DivisorOf(Stencil stencil) => DivisorName(DifferenceForm.Of(stencil).Divisor);
}
