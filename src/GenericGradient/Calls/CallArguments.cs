using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Calls;

/// <summary>
/// What a call asks for, read once from the caller and checked. A caller's lists may change while the call goes on, by another thread or by an
/// operator of a number type; what is computed is what was checked. Every way to a gradient of a grid in one call begins here.
/// </summary>
/// <typeparam name="T">The type of the results.</typeparam>
internal readonly ref struct CallArguments<T> : IDisposable
    where T : INumber<T>
{
    /// <summary>What was read. A field, because it is large and read often.</summary>
    public readonly GradientRequest<T> Request;

    private readonly OwnMemory<int> axes;
    private readonly Spacing<T>[]? each;

    /// <summary>Reads and checks.</summary>
    /// <param name="shape">The extents of the samples, in memory that does not change.</param>
    /// <param name="spacings">The spacings.</param>
    /// <param name="options">How it is computed.</param>
    /// <param name="axes">The axes.</param>
    /// <param name="axesOnStack">Room on the stack of the caller for some axes.</param>
    /// <exception cref="ArgumentException">An argument is one that <see cref="Validation"/> refuses.</exception>
    public CallArguments(ReadOnlySpan<nint> shape, scoped in Spacings<T> spacings, in GradientOptions options, Axes axes, Span<int> axesOnStack)
    {
        Validation.ElementType<T>();
        Validation.Options(options);
        Validation.Rank(shape.Length, "samples");
        this.axes = new(axesOnStack, axes.Count(shape.Length));
        Validation.Axes(axes, shape.Length, this.axes.Span);
        if (spacings.IsOneForAll)
        {
            Request = new(shape, this.axes.Span, spacings, options);
        }
        else
        {
            each = OwnArray<Spacing<T>>.Take(spacings.Count);
            Request = new(shape, this.axes.Span, spacings.CopyTo(each), options);
        }

        Validation.Spacings(Request, "samples");
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        axes.Dispose();
        if (each is not null)
        {
            OwnArray<Spacing<T>>.Return(each, Request.Spacings.Count);
        }
    }
}
