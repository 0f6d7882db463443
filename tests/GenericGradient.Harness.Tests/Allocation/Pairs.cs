using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>A pair of types, whose forms can be called.</summary>
internal abstract class Pair
{
    /// <summary>For messages.</summary>
    public abstract string Name { get; }

    /// <summary>Its forms, and whether they take layouts.</summary>
    public abstract IReadOnlyList<(string Method, bool TakesLayouts)> Forms { get; }

    /// <summary>Whether differences of samples may be more than a floating-point number holds.</summary>
    public abstract bool MayBeFarApart { get; }

    /// <summary>Whether they are made of components, which are one axis more.</summary>
    public abstract bool HasComponents { get; }

    /// <summary>The calls of a setting by the forms that take it; of forms that take no layout only if all is dense.</summary>
    public abstract IEnumerable<(string Method, Call Call)> Calls(Setting setting);
}

/// <inheritdoc cref="Pair"/>
internal sealed class Pair<TIn, TOut, TSample, T>(params Form<TIn, TOut, TSample, T>[] forms) : Pair
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public override string Name => typeof(TIn) == typeof(TOut) ? typeof(TIn).Name : $"{typeof(TIn).Name} to {typeof(TOut).Name}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Method, bool TakesLayouts)> Forms => [.. forms.Select(form => (form.Method, form.TakesLayouts))];

    /// <inheritdoc/>
    public override bool MayBeFarApart => typeof(TIn) != typeof(TOut) && Marshal.SizeOf<TSample>() >= sizeof(long);

    /// <inheritdoc/>
    public override bool HasComponents => typeof(TIn) != typeof(TSample);

    /// <inheritdoc/>
    public override IEnumerable<(string Method, Call Call)> Calls(Setting setting)
    {
        var arguments = new Arguments<TIn, TOut, TSample, T>(setting);
        bool isDense = setting.Samples == Cases.Layout.Dense && setting.Destinations == Cases.Layout.Dense;
        foreach (var form in forms.Where(form => isDense || form.TakesLayouts))
        {
            if (form.Prepare(arguments) is { } run)
            {
                yield return (form.Method, new($"{form.Method} of {Name}", setting.ToString(), run));
            }
        }
    }
}

/// <summary>All pairs of types.</summary>
internal static class Pairs
{
    /// <summary>Types whose own arithmetic allocates, and why no test can ask that a call with them does not.</summary>
    public static readonly IReadOnlyDictionary<Type, string> LeftOut = new Dictionary<Type, string>
    {
        [typeof(BigInteger)] = "a difference of two that do not fit into 32 bits is an array",
    };

    /// <summary>Samples of the type of the results.</summary>
    public static IEnumerable<Pair> OfOneType => [OneType<float>(), OneType<double>(), OneType<Half>(), OneType<decimal>(), OneType<NFloat>()];

    /// <summary>Samples that are made of components.</summary>
    public static IEnumerable<Pair> OfComponents =>
        [Components<Complex, double>(), Components<Vector2, float>(), Components<Vector3, float>(), Components<Vector4, float>()];

    /// <summary>Integers of all widths to a type.</summary>
    public static IEnumerable<Pair> OfIntegersTo<T>()
        where T : unmanaged, INumber<T> =>
    [
        OfIntegers<byte, T>(),
        OfIntegers<short, T>(),
        OfIntegers<int, T>(),
        OfIntegers<long, T>(),
        OfIntegers<ulong, T>(),
        OfIntegers<nint, T>(),
        OfIntegers<Int128, T>(),
        OfIntegers<UInt128, T>(),
        .. Cases.LongMode.IsOn
            ? (Pair[])[OfIntegers<sbyte, T>(), OfIntegers<ushort, T>(), OfIntegers<char, T>(), OfIntegers<uint, T>(), OfIntegers<nuint, T>()]
            : [],
    ];

    /// <summary>One for each way to compute.</summary>
    public static IEnumerable<Pair> Few =>
        [OneType<double>(), Components<Complex, double>(), OfIntegers<short, float>(), OfIntegers<int, float>(), OfIntegers<long, double>()];

    /// <summary>All of them.</summary>
    public static IEnumerable<Pair> All =>
        OfOneType.Concat(OfComponents)
            .Concat(OfIntegersTo<float>())
            .Concat(OfIntegersTo<double>())
            .Concat(OfIntegersTo<Half>())
            .Concat(OfIntegersTo<decimal>());

    private static Pair<T, T, T, T> OneType<T>()
        where T : unmanaged, INumber<T> =>
        new([.. GradientForms<T, T, T, T>.Of(typeof(T)), .. PlanForms<T, T>.Of()]);

    /// <summary>Integers to a type of results.</summary>
    public static Pair OfIntegers<TSample, T>()
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> =>
        new Pair<TSample, T, TSample, T>([.. GradientForms<TSample, T, TSample, T>.Of(typeof(TSample), typeof(T)), .. PlanForms<TSample, T>.Of()]);

    private static Pair<TSample, TSample, T, T> Components<TSample, T>()
        where TSample : unmanaged
        where T : unmanaged, INumber<T> =>
        new([.. GradientForms<TSample, TSample, T, T>.Of()]);
}
