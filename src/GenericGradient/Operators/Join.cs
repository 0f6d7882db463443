using System;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Engine;
using GenericGradient.Generated;

namespace GenericGradient.Operators;

/// <summary>Joins derivatives to a result, from the first to the last. A class for each way, because roots and angles are not of every number.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal abstract class Join<T>
    where T : INumber<T>
{
    /// <summary>Joins.</summary>
    /// <param name="terms">The derivatives of some samples.</param>
    /// <param name="destination">Where the results go; apart from the derivatives.</param>
    /// <param name="storage">How they are stored.</param>
    public abstract void Run(in Terms<T> terms, Span<T> destination, Storage storage);
}

/// <summary>The first plus the second, and so on.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class SumOf<T> : Join<T>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage)
    {
        switch (terms.Count)
        {
            case 1:
                terms[0].CopyTo(destination);
                break;
            case 2:
                RowLoops.Sum2(terms[0], terms[1], destination, storage);
                break;
            case 3:
                RowLoops.Sum3(terms[0], terms[1], terms[2], destination, storage);
                break;
            case 4:
                RowLoops.Sum4(terms[0], terms[1], terms[2], terms[3], destination, storage);
                break;
            default:
                for (int i = 0; i < destination.Length; i++)
                {
                    T sum = terms[0][i];
                    for (int k = 1; k < terms.Count; k++)
                    {
                        sum += terms[k][i];
                    }

                    destination[i] = sum;
                }

                break;
        }
    }
}

/// <summary>The first less the second.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class DifferenceOf<T> : Join<T>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage) => RowLoops.Minus(terms[0], terms[1], destination, storage);
}

/// <summary>The size of one derivative. Unlike a length, it needs no root.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class SizeOf<T> : Join<T>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage) => RowLoops.Length1(terms[0], destination, storage);
}

/// <summary>The root of the sum of the squares. A plain one, which squares of very large derivatives overflow and of very small ones lose.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class LengthOf<T> : Join<T>
    where T : INumber<T>, IRootFunctions<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage)
    {
        switch (terms.Count)
        {
            case 1:
                RowLoops.Length1(terms[0], destination, storage);
                break;
            case 2:
                RowLoops.Length2(terms[0], terms[1], destination, storage);
                break;
            case 3:
                RowLoops.Length3(terms[0], terms[1], terms[2], destination, storage);
                break;
            case 4:
                RowLoops.Length4(terms[0], terms[1], terms[2], terms[3], destination, storage);
                break;
            default:
                for (int i = 0; i < destination.Length; i++)
                {
                    T sum = terms[0][i] * terms[0][i];
                    for (int k = 1; k < terms.Count; k++)
                    {
                        sum += terms[k][i] * terms[k][i];
                    }

                    destination[i] = T.Sqrt(sum);
                }

                break;
        }
    }
}

/// <summary>The angle, in radians from -pi to pi, whose sine goes with the first and whose cosine with the second.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class AngleOf<T> : Join<T>
    where T : IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage) => TensorPrimitives.Atan2(terms[0], terms[1], destination);
}
