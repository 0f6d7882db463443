using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>A kernel of steps on a grid.</summary>
internal delegate void StepKernel<T>(
    ReadOnlySpan<T> f, int rows, int columns, T rowStep, T columnStep, Span<T> alongRows, Span<T> alongColumns);

/// <summary>A kernel of coordinates on a grid.</summary>
internal delegate void CoordinateKernel<T>(
    ReadOnlySpan<T> f,
    int rows,
    int columns,
    ReadOnlySpan<T> rowCoordinates,
    ReadOnlySpan<T> columnCoordinates,
    Span<T> alongRows,
    Span<T> alongColumns);

/// <summary>What a declared kernel asks for, read from its attribute.</summary>
internal sealed class Scheme
{
    private readonly MethodInfo method;
    private readonly GeneratedGradientAttribute asked;

    private Scheme(MethodInfo method)
    {
        this.method = method;
        asked = method.GetCustomAttribute<GeneratedGradientAttribute>()!;
    }

    public string Name => method.Name;

    public int Derivative => asked.Derivative;

    public int Accuracy => asked.Accuracy;

    public StencilSide Side => asked.Scheme;

    /// <summary>Higher accuracies keep theirs up to the ends.</summary>
    public int EdgeAccuracy => Accuracy == 2 ? (int)asked.EdgeOrder : Accuracy;

    /// <summary>The samples that a one-sided end needs: one for each order of the derivative and of the error.</summary>
    public int EdgeCount => EdgeAccuracy + Derivative;

    /// <summary>Whether a Half holds the coefficients.</summary>
    public bool FitsHalf => Derivative == 1 || Accuracy < (Derivative == 4 ? 6 : 8);

    /// <summary>Whether single precision holds the coefficients, so that they are not rounded.</summary>
    public bool FitsSingle => Derivative <= 2 || Accuracy < 8;

    /// <summary>All kernels that a class declares.</summary>
    public static IEnumerable<Scheme> DeclaredBy(Type kernels) => kernels
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.IsDefined(typeof(GeneratedGradientAttribute)))
        .Select(method => new Scheme(method));

    /// <summary>The kernel of that name.</summary>
    public static Scheme Of(Type kernels, string name) => DeclaredBy(kernels).Single(scheme => scheme.Name == name);

    /// <summary>What stands beyond the ends of an axis.</summary>
    public AxisBoundary BoundaryOf(int axis)
    {
        if (method.GetCustomAttributes<AxisBoundaryAttribute>().SingleOrDefault(one => one.Axis == axis) is { } own)
        {
            return Boundary.Sides(Side(own.Low, own.LowValue), Side(own.High, own.HighValue));
        }

        return Side(asked.Boundaries.Length == 0 ? asked.Boundary : asked.Boundaries[axis], asked.BoundaryValue);

        static AxisBoundary Side(BoundaryKind kind, double value) => kind == BoundaryKind.Constant ? Boundary.Constant(value) : kind;
    }

    public StepKernel<T> ByStep<T>()
        where T : INumber<T> => method.MakeGenericMethod(typeof(T)).CreateDelegate<StepKernel<T>>();

    public CoordinateKernel<T> ByCoordinates<T>()
        where T : INumber<T> => method.MakeGenericMethod(typeof(T)).CreateDelegate<CoordinateKernel<T>>();

    /// <summary>The offsets from the first to the last sample of the interior formula.</summary>
    public (int First, int Last) Interior() => Side switch
    {
        StencilSide.Central => ((1 - Accuracy - Derivative) / 2, (Accuracy + Derivative - 1) / 2),
        StencilSide.Forward => (0, Accuracy + Derivative - 1),
        _ => (1 - Accuracy - Derivative, 0),
    };

    /// <summary>The offsets that the formula at an index of a one-sided axis may read: the interior ones, or as many as an end needs, shifted to fit.</summary>
    public (int First, int Last) OneSided(int index, int extent)
    {
        var (first, last) = Interior();
        return index + first < 0 ? (-index, EdgeCount - 1 - index)
            : index + last >= extent ? (extent - EdgeCount - index, extent - 1 - index)
            : (first, last);
    }
}
