using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Schemes;

namespace GenericGradient.Checks;

/// <content>The rules about options: what they may be, and what goes together with them.</content>
internal static partial class Validation
{
    /// <summary>Each option is one that exists, and they make sense together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Options(in GradientOptions options)
    {
        EdgeOrder(options.EdgeOrder);
        if (!options.IsPlain)
        {
            MoreOptions(options);
        }
    }

    private static void EdgeOrder(EdgeOrder edgeOrder)
    {
        if (edgeOrder is not (GenericGradient.EdgeOrder.First or GenericGradient.EdgeOrder.Second))
        {
            throw Refusal.UnknownEdgeOrder(edgeOrder);
        }
    }

    private static void MoreOptions(in GradientOptions options)
    {
        if (options.Accuracy is not (1 or 2 or 4 or 6 or 8))
        {
            throw Refusal.BadAccuracy(options.Accuracy);
        }

        if (options.Derivative is < 1 or > 4)
        {
            throw Refusal.BadDerivative(options.Derivative);
        }

        if (options.Side is < StencilSide.Central or > StencilSide.Backward)
        {
            throw Refusal.UnknownSide(options.Side);
        }

        if (options.Missing is not (Missing.Propagate or Missing.Narrow))
        {
            throw Refusal.UnknownMissing(options.Missing);
        }

        if (options.Stencil is { } stencil)
        {
            Custom(stencil, options);
        }
        else if (options is { Accuracy: 1, Side: StencilSide.Central })
        {
            throw Refusal.CentralAccuracyOfOne();
        }
    }

    private static void Custom(CustomStencil stencil, in GradientOptions options)
    {
        if (options.Side != StencilSide.Central)
        {
            throw Refusal.CustomStencilWithSide(options.Side);
        }

        int power = CustomFormula.WrongMoment(stencil, options.Derivative, out double given, out double expected);
        if (power >= 0)
        {
            throw Refusal.NoDerivative(stencil, options.Derivative, power, given, expected);
        }
    }

    /// <summary>A row is long enough for its scheme, and its spacing fits both.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LineByOptions<T>(int length, in Spacing<T> spacing, in GradientOptions options)
        where T : INumber<T>
    {
        Options(options);
        Spacings(new GradientRequest<T>([length], [0], spacing, options), "samples");
    }

    /// <summary>Each selected axis is long enough for its scheme, and its boundary fits its spacing.</summary>
    private static void Schemes<T>(in GradientRequest<T> request, string shapeParameter)
        where T : INumber<T>
    {
        if (request.Options.Boundary.Count is { } count && count != request.Axes.Length)
        {
            throw Refusal.BoundaryCount(count, request.Axes.Length);
        }

        Mask(request);
        if (request.Options.Fill is { } fill)
        {
            Value<T>(nameof(request.Options.Fill), fill);
        }

        for (int k = 0; k < request.Axes.Length; k++)
        {
            int axis = request.Axes[k];
            var scheme = AxisScheme.Of(request.Options, k);
            nint extent = request.Shape[axis];
            if (scheme.IsPlain)
            {
                Extent(axis, extent, request.EdgeOrder, shapeParameter);
                NoPeriod(axis, request.Spacings[k]);
                continue;
            }

            int least = SchemeWindows.Of(scheme).LeastExtent;
            ref readonly var spacing = ref request.Spacings[k];
            if (extent < least || (spacing.IsUneven && extent < 2))
            {
                throw Refusal.TooFewSamples(axis, extent, Math.Max(least, spacing.IsUneven ? 2 : 0), scheme.Derivative, scheme.Accuracy, scheme.IsOneSided, shapeParameter);
            }

            if (spacing.IsUneven)
            {
                Uneven(axis, spacing, scheme);
            }
            else
            {
                Coefficients(axis, spacing, scheme, request.Options.Boundary[k]);
            }
        }
    }

    /// <summary>A mask has a value for each sample.</summary>
    private static void Mask<T>(in GradientRequest<T> request)
        where T : INumber<T>
    {
        nint samples = Extents.Product(request.Shape) / request.Components;
        if (!request.Options.Mask.IsEmpty && request.Options.Mask.Length != samples)
        {
            throw Refusal.MaskLength(request.Options.Mask.Length, samples);
        }
    }

    private static void Uneven<T>(int axis, in Spacing<T> spacing, in AxisScheme scheme)
        where T : INumber<T>
    {
        if (scheme.Custom is not null)
        {
            throw Refusal.CustomStencilOnUneven(axis, spacing.Kind);
        }

        foreach (var kind in (ReadOnlySpan<BoundaryKind>)[scheme.Low, scheme.High])
        {
            if (kind is not (BoundaryKind.OneSided or BoundaryKind.Periodic or BoundaryKind.Reflect))
            {
                throw Refusal.BoundaryOfUneven(axis, kind, spacing.Kind);
            }
        }

        if (scheme.Low == BoundaryKind.Periodic)
        {
            Period(axis, spacing);
        }
        else if (spacing.HasPeriod)
        {
            throw Refusal.PeriodUnused(axis, scheme.Low);
        }
    }

    /// <summary>The places of a circle go round once in one direction.</summary>
    private static void Period<T>(int axis, in Spacing<T> spacing)
        where T : INumber<T>
    {
        if (!spacing.HasPeriod)
        {
            throw Refusal.PeriodMissing(axis, spacing.Kind);
        }

        T period = spacing.Period!;
        var values = spacing.Values.Span;
        if (spacing.Kind == SpacingKind.Steps)
        {
            // Steps that were made of coordinates with a period.
            foreach (T step in values)
            {
                if (T.IsNegative(step) != T.IsNegative(period) || T.IsZero(period) || !T.IsFinite(period))
                {
                    throw Refusal.ShortClosingStep(axis, period);
                }
            }

            return;
        }

        bool falls = values[1] < values[0];
        for (int index = 1; index < values.Length; index++)
        {
            if (values[index] < values[index - 1] != falls)
            {
                throw Refusal.NotMonotonic(axis, index, values[index - 1], values[index]);
            }
        }

        T way = T.Abs(values[^1] - values[0]);
        if (!T.IsFinite(period) || period <= way)
        {
            throw Refusal.BadPeriod(axis, period, way);
        }
    }

    /// <summary>The element type holds the whole numbers of the formulas, and what they divide by.</summary>
    private static void Coefficients<T>(int axis, in Spacing<T> spacing, in AxisScheme scheme, AxisBoundary boundary)
        where T : INumber<T>
    {
        Value<T>("The value of the boundary", boundary.LowValue);
        Value<T>("The value of the boundary", boundary.HighValue);
        T step = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
        try
        {
            var table = SchemeTables.For<T>(scheme);
            if (!table.IsHeld)
            {
                throw Refusal.CoefficientOutOfType<T>(axis, scheme.Derivative, scheme.Accuracy);
            }

            if (!table.Divides(step))
            {
                throw Refusal.StepPowerOutOfRange(axis, step, scheme.Derivative);
            }
        }
        catch (OverflowException error)
        {
            throw Refusal.StepPowerOutOfRange(axis, step, scheme.Derivative, error);
        }
    }

    /// <summary>Coordinates on a circle are for a boundary that is one.</summary>
    private static void NoPeriod<T>(int axis, in Spacing<T> spacing)
        where T : INumber<T>
    {
        if (spacing.HasPeriod)
        {
            throw Refusal.PeriodUnused(axis, BoundaryKind.OneSided);
        }
    }

    /// <summary>A value is one of the type.</summary>
    private static void Value<T>(string name, double value)
        where T : INumber<T>
    {
        Exception? error = null;
        try
        {
            if (T.IsFinite(T.CreateChecked(value)) == double.IsFinite(value))
            {
                return;
            }
        }
        catch (OverflowException thrown)
        {
            error = thrown;
        }

        throw Refusal.ValueOutOfType<T>(name, value, error);
    }
}
