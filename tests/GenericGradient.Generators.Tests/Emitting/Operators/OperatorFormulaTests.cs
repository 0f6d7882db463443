using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>By steps, each result has the bits of its difference form, computed sample by sample in the order of its terms.</summary>
public sealed class OperatorFormulaTests
{
    private static readonly OperatorCase[] Cases =
    [
        .. from derivative in new[] { 1, 2, 3, 4 }
           from scheme in new[] { (1, 1), (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
           from side in Enum.GetValues<Side>()
           where scheme.Item1 > 1 || side != Side.Central
           select new OperatorCase
           {
               Operator = Operator.Gradient,
               Derivative = derivative,
               Accuracy = scheme.Item1,
               EdgeOrder = scheme.Item2,
               Side = side,
               Modes = [SpacingMode.Step],
           },
    ];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(Cases));

    public static TheoryData<string> Names => [.. Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_the_bits_of_its_difference_form(string name)
    {
        var one = Cases.Single(one => one.Name == name);
        foreach (int extent in new[] { 12, 13, 27, 2081 })
        {
            Compare(one, extent, 0.3, double.CreateChecked);
            Compare(one, extent, 0.3f, float.CreateChecked);
            Compare(one, extent, 0.25, double.CreateChecked);
        }
    }

    private static void Compare<T>(OperatorCase one, int extent, T step, Func<double, T> convert)
        where T : INumber<T>
    {
        var random = new Random(extent);
        T[] f = [.. Enumerable.Range(0, extent).Select(_ => convert(random.NextDouble()))];
        T[] actual = new T[extent];
        Assembly.Value.Get<T>(one)([f], [extent], [step], [], [actual]);

        T power = Enumerable.Repeat(step, one.Derivative).Aggregate((product, factor) => product * factor);
        var forms = new Dictionary<Window, DifferenceForm>();
        for (int i = 0; i < extent; i++)
        {
            var window = WindowAt(one, i, extent);
            if (!forms.TryGetValue(window, out var form))
            {
                forms.Add(window, form = DifferenceForm.Of(Stencil.Over(window, one.Derivative)));
            }

            T F(int offset) => f[i + offset];
            T sum = T.Zero;
            foreach (var term in form.Terms)
            {
                T difference = term.Middle is { } middle
                    ? (F(term.Plus) - F(middle)) - (F(middle) - F(term.Minus))
                    : F(term.Plus) - F(term.Minus);
                sum += T.CreateChecked(term.Coefficient) * difference;
            }

            T expected = sum / (T.CreateChecked(form.Divisor) * power);
            Assert.True(expected == actual[i], $"{one}, {typeof(T).Name}, extent {extent}, index {i}: {actual[i]}, but {expected}");
        }
    }

    /// <summary>Around the sample, or as near to that as the ends allow.</summary>
    private static Window WindowAt(OperatorCase one, int i, int extent)
    {
        int reach = one.Side == Side.Central ? (one.Accuracy + one.Derivative - 1) / 2 : one.Accuracy + one.Derivative - 1;
        int count = one.EdgeAccuracy + one.Derivative;
        return one.Side != Side.Forward && i < reach ? new Window(-i, count - 1 - i)
            : one.Side != Side.Backward && i >= extent - reach ? new Window(extent - count - i, extent - 1 - i)
            : new Window(one.Side == Side.Forward ? 0 : -reach, one.Side == Side.Backward ? 0 : reach);
    }
}
