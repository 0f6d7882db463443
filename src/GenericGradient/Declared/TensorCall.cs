using System;
using System.Buffers;
using System.ComponentModel;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Threading;
using GenericGradient.Operators;
using GenericGradient.Spans;

namespace GenericGradient.Declared;

/// <summary>One call of an operator that is declared over tensor spans: dense ones are taken as spans, others through copies in memory from the pool.</summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct TensorCall<T>
    where T : INumber<T>
{
    private readonly OperatorDeclaration declaration;
    private OperatorCall<T> call;
    private ReadOnlyTensorSpan<T> samples0;
    private ReadOnlyTensorSpan<T> samples1;
    private ReadOnlyTensorSpan<T> samples2;
    private ReadOnlyTensorSpan<T> samples3;
    private TensorSpan<T> result0;
    private TensorSpan<T> result1;
    private TensorSpan<T> result2;
    private TensorSpan<T> result3;

    internal TensorCall(OperatorDeclaration declaration, Joins<T> joins)
    {
        this.declaration = declaration;
        call = new(declaration, joins);
    }

    /// <summary>The samples of a component.</summary>
    public void Samples(int component, ReadOnlyTensorSpan<T> samples)
    {
        switch (component)
        {
            case 0:
                samples0 = samples;
                break;
            case 1:
                samples1 = samples;
                break;
            case 2:
                samples2 = samples;
                break;
            default:
                samples3 = samples;
                break;
        }
    }

    /// <summary>The step of an axis.</summary>
    public void Step(int axis, T step) => call.Step(axis, step);

    /// <summary>The coordinates of an axis.</summary>
    public void Coordinates(int axis, ReadOnlySpan<T> coordinates) => call.Coordinates(axis, coordinates);

    /// <summary>Where a result goes.</summary>
    public void Destination(int result, TensorSpan<T> destination)
    {
        switch (result)
        {
            case 0:
                result0 = destination;
                break;
            case 1:
                result1 = destination;
                break;
            case 2:
                result2 = destination;
                break;
            default:
                result3 = destination;
                break;
        }
    }

    /// <inheritdoc cref="OperatorCall{T}.Threads"/>
    public void Threads(int maxDegreeOfParallelism, IProgress<double>? progress, CancellationToken cancellationToken) =>
        call.Threads(maxDegreeOfParallelism, progress, cancellationToken);

    /// <inheritdoc cref="OperatorCall{T}.Run()"/>
    public void Run() => RunWith<NoFormulas<T>>();

    /// <inheritdoc cref="OperatorCall{T}.Run{TFormula}"/>
    public void Run<TFormula>()
        where TFormula : struct, IFormula<T> => RunWith<OneFormula<T, TFormula>>();

    /// <inheritdoc cref="OperatorCall{T}.Run{TFirst, TSecond, TThird}"/>
    public void Run<TFirst, TSecond, TThird>()
        where TFirst : struct, IFormula<T>
        where TSecond : struct, IFormula<T>
        where TThird : struct, IFormula<T> => RunWith<ThreeFormulas<T, TFirst, TSecond, TThird>>();

    private void RunWith<TFormulas>()
        where TFormulas : struct, IFormulas<T>
    {
        Check();
        int components = declaration.Samples.Length, results = declaration.Destinations.Length;
        T[]?[] copies = OwnArray<T[]?>.Take(components + results);
        try
        {
            for (int axis = 0; axis < declaration.Axes.Length; axis++)
            {
                call.Extent(axis, (int)samples0.Lengths[axis]);
            }

            for (int c = 0; c < components; c++)
            {
                call.Samples(c, SpanOf(Samples(c), ref copies[c]));
            }

            for (int r = 0; r < results; r++)
            {
                call.Destination(r, SpanOf(Result(r), ref copies[components + r]));
            }

            call.RunWith<TFormulas>();
            for (int r = 0; r < results; r++)
            {
                if (copies[components + r] is { } copy)
                {
                    var result = Result(r);
                    new ReadOnlyTensorSpan<T>(copy.AsSpan(0, (int)result.FlattenedLength), result.Lengths).CopyTo(result);
                }
            }
        }
        finally
        {
            for (int k = 0; k < components + results; k++)
            {
                if (copies[k] is { } copy)
                {
                    ArrayPool<T>.Shared.Return(copy, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
                }
            }

            OwnArray<T[]?>.Return(copies, components + results);
        }
    }

    private readonly void Check()
    {
        for (int c = 0; c < declaration.Samples.Length; c++)
        {
            TensorChecks.Samples(Samples(c), samples0, declaration, c);
        }

        for (int axis = 0; axis < declaration.Axes.Length; axis++)
        {
            TensorChecks.Extent(axis, samples0.Lengths[axis], declaration);
        }

        for (int r = 0; r < declaration.Destinations.Length; r++)
        {
            string name = declaration.Destinations[r];
            TensorChecks.Destination(Result(r), samples0.Lengths, name);
            for (int c = 0; c < declaration.Samples.Length; c++)
            {
                TensorChecks.Apart(Result(r), Samples(c), name, declaration.Samples[c], isRead: true);
            }

            for (int earlier = 0; earlier < r; earlier++)
            {
                TensorChecks.Apart(Result(r), Result(earlier), name, declaration.Destinations[earlier], isRead: false);
            }
        }
    }

    private static ReadOnlySpan<T> SpanOf(ReadOnlyTensorSpan<T> tensor, ref T[]? copy)
    {
        if (tensor.IsDense)
        {
            return DenseSpan.Of(tensor);
        }

        copy = ArrayPool<T>.Shared.Rent((int)tensor.FlattenedLength);
        tensor.FlattenTo(copy);
        return copy.AsSpan(0, (int)tensor.FlattenedLength);
    }

    private static Span<T> SpanOf(TensorSpan<T> tensor, ref T[]? copy)
    {
        if (tensor.IsDense)
        {
            return DenseSpan.Of(tensor);
        }

        copy = ArrayPool<T>.Shared.Rent((int)tensor.FlattenedLength);
        return copy.AsSpan(0, (int)tensor.FlattenedLength);
    }

    private readonly ReadOnlyTensorSpan<T> Samples(int component) =>
        component switch { 0 => samples0, 1 => samples1, 2 => samples2, _ => samples3 };

    private readonly TensorSpan<T> Result(int result) => result switch { 0 => result0, 1 => result1, 2 => result2, _ => result3 };
}
