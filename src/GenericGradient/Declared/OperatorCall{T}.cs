using System;
using System.Buffers;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Operators;
using GenericGradient.Pieces;
using GenericGradient.Refusals;
using GenericGradient.Requests;

namespace GenericGradient.Declared;

/// <summary>One call of a declared operator: its arguments, in any order, and then the run, which checks them all before it writes anything.</summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct OperatorCall<T>
    where T : INumber<T>
{
    private readonly OperatorDeclaration declaration;
    private readonly Joins<T> joins;
    private Four<int> extents;
    private Four<T> steps;
    private ReadOnlySpan<T> samples0;
    private ReadOnlySpan<T> samples1;
    private ReadOnlySpan<T> samples2;
    private ReadOnlySpan<T> samples3;
    private ReadOnlySpan<T> x0;
    private ReadOnlySpan<T> x1;
    private ReadOnlySpan<T> x2;
    private ReadOnlySpan<T> x3;
    private Span<T> result0;
    private Span<T> result1;
    private Span<T> result2;
    private Span<T> result3;
    private Parallelism parallelism;

    internal OperatorCall(OperatorDeclaration declaration, Joins<T> joins)
    {
        this.declaration = declaration;
        this.joins = joins;
    }

    /// <summary>The samples of a component.</summary>
    public void Samples(int component, ReadOnlySpan<T> samples)
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

    /// <summary>The extent of an axis.</summary>
    public void Extent(int axis, int extent) => extents[axis] = extent;

    /// <summary>The step of an axis.</summary>
    public void Step(int axis, T step) => steps[axis] = step;

    /// <summary>The coordinates of an axis.</summary>
    public void Coordinates(int axis, ReadOnlySpan<T> coordinates)
    {
        switch (axis)
        {
            case 0:
                x0 = coordinates;
                break;
            case 1:
                x1 = coordinates;
                break;
            case 2:
                x2 = coordinates;
                break;
            default:
                x3 = coordinates;
                break;
        }
    }

    /// <summary>Where a result goes.</summary>
    public void Destination(int result, Span<T> destination)
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

    /// <summary>How many threads compute, who hears how much is done and who ends the call; without it, the calling thread does.</summary>
    public void Threads(int maxDegreeOfParallelism, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Validation.DegreeOfParallelism(maxDegreeOfParallelism);
        parallelism = new(maxDegreeOfParallelism, progress, cancellationToken);
    }

    /// <summary>Checks and computes, by passes along each axis.</summary>
    public void Run() => RunWith<NoFormulas<T>>();

    /// <summary>Checks and computes, with all terms of the one result in one loop.</summary>
    public void Run<TFormula>()
        where TFormula : struct, IFormula<T> => RunWith<OneFormula<T, TFormula>>();

    /// <summary>Checks and computes, with all terms of each of three results in one loop.</summary>
    public void Run<TFirst, TSecond, TThird>()
        where TFirst : struct, IFormula<T>
        where TSecond : struct, IFormula<T>
        where TThird : struct, IFormula<T> => RunWith<ThreeFormulas<T, TFirst, TSecond, TThird>>();

    internal void RunWith<TFormulas>()
        where TFormulas : struct, IFormulas<T>
    {
        var samples = new Components<T>(samples0, samples1, samples2, samples3, declaration.Samples.Length);
        var results = new Destinations<T>(result0, result1, result2, result3, declaration.Destinations.Length);
        int length = Check(samples, results);
        if (length == 0)
        {
            return;
        }

        var prepared = declaration.For(joins);
        int rank = declaration.Axes.Length, room = 2 * rank;
        for (int axis = 0; axis < rank; axis++)
        {
            room = checked(room + (prepared.Axes[axis].HasWeights ? CallWeights.Room(prepared.Axes[axis], extents[axis], declaration.Axes[axis].Spacing!) : 0));
        }

        T[] memory = ArrayPool<T>.Shared.Rent(room);
        try
        {
            Fill(prepared, memory);
            var grid = new CallGrid<T>(prepared, extents, steps, memory, samples, results, length);
            bool streams = Streaming.Pays<T>(length, samples.Count - 1 + results.Count) && Streams.Can<T>();
            var threads = parallelism.For((long)length * (samples.Count + results.Count) * Unsafe.SizeOf<T>());
            var loop = new DeclaredLoop<T, TFormulas>(grid, streams, threads.IsNone ? length : threads.PieceLength(length));
            if (threads.IsNone)
            {
                loop.Run(0);
            }
            else
            {
                ParallelExecution.Run(ref loop, loop.Pieces, threads);
            }
        }
        finally
        {
            ArrayPool<T>.Shared.Return(memory, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>The values beyond the ends of each axis, then the weights of the coordinates of each.</summary>
    private readonly void Fill(PreparedOperator<T> prepared, T[] memory)
    {
        int start = 2 * prepared.Axes.Length;
        for (int axis = 0; axis < prepared.Axes.Length; axis++)
        {
            var declared = declaration.Axes[axis];
            memory[2 * axis] = declared.Low == BoundaryKind.Constant ? T.CreateChecked(declared.LowValue) : T.Zero;
            memory[(2 * axis) + 1] = declared.High == BoundaryKind.Constant ? T.CreateChecked(declared.HighValue) : T.Zero;
            if (declared.HasCoordinates)
            {
                CallWeights.Fill(prepared.Axes[axis], axis, CoordinatesOf(axis), memory, start, declared.Spacing!);
                start += CallWeights.Room(prepared.Axes[axis], extents[axis], declared.Spacing!);
            }
        }
    }

    private int Check(in Components<T> samples, in Destinations<T> results)
    {
        CallChecks.ElementType<T>();
        int rank = declaration.Axes.Length;
        for (int axis = 0; axis < rank; axis++)
        {
            var declared = declaration.Axes[axis];
            if (declared.ConstantExtent > 0)
            {
                extents[axis] = declared.ConstantExtent;
                continue;
            }

            CallChecks.Extent(axis, extents[axis], declared.Needed, declaration.ExtentOf(axis));
        }

        int length = CallChecks.Length(((ReadOnlySpan<int>)extents)[..rank], declaration);
        for (int c = 0; c < samples.Count; c++)
        {
            if (samples[c].Length != length)
            {
                throw Refusal.DeclaredSamples(samples[c].Length, length, declaration.Samples[c]);
            }
        }

        CallChecks.Coefficient<T>(declaration.LargestCoefficient);
        CheckSpacings();
        for (int axis = 0; axis < rank; axis++)
        {
            var declared = declaration.Axes[axis];
            if (declared.Low == BoundaryKind.Constant)
            {
                CallChecks.Beyond<T>(axis, declared.LowValue);
            }

            if (declared.High == BoundaryKind.Constant)
            {
                CallChecks.Beyond<T>(axis, declared.HighValue);
            }
        }

        CheckDestinations(samples, results, length);
        return length;
    }

    private void CheckSpacings()
    {
        for (int axis = 0; axis < declaration.Axes.Length; axis++)
        {
            var declared = declaration.Axes[axis];
            if (declared.HasCoordinates)
            {
                CallChecks.Coordinates(axis, CoordinatesOf(axis), extents[axis], declared.Window, declared.Spacing!);
                continue;
            }

            if (declared.IsUnit)
            {
                steps[axis] = T.One;
                continue;
            }

            if (declared.Spacing is null)
            {
                steps[axis] = T.CreateChecked(declared.ConstantStep);
            }

            CallChecks.Step(axis, steps[axis], declaration.Derivative, declared.LargestDivisor, declared.Spacing);
        }
    }

    private readonly void CheckDestinations(in Components<T> samples, in Destinations<T> results, int length)
    {
        for (int k = 0; k < results.Count; k++)
        {
            string name = declaration.Destinations[k];
            if (results[k].Length != length)
            {
                throw Refusal.DeclaredDestination(results[k].Length, length, name);
            }

            for (int c = 0; c < samples.Count; c++)
            {
                Apart(results[k], samples[c], name, declaration.Samples[c]);
            }

            for (int axis = 0; axis < declaration.Axes.Length; axis++)
            {
                if (declaration.Axes[axis].HasCoordinates)
                {
                    Apart(results[k], CoordinatesOf(axis), name, declaration.Axes[axis].Spacing!);
                }
            }

            for (int earlier = 0; earlier < k; earlier++)
            {
                if (((ReadOnlySpan<T>)results[k]).Overlaps(results[earlier]))
                {
                    throw Refusal.DeclaredSharing(name, declaration.Destinations[earlier]);
                }
            }
        }
    }

    private static void Apart(ReadOnlySpan<T> destination, ReadOnlySpan<T> input, string name, string inputName)
    {
        if (destination.Overlaps(input))
        {
            throw Refusal.DeclaredOverlap(name, inputName);
        }
    }

    private readonly ReadOnlySpan<T> CoordinatesOf(int axis) => axis switch { 0 => x0, 1 => x1, 2 => x2, _ => x3 };
}
