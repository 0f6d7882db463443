using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>
/// A sum of polynomials with small whole coefficients, one of the whole places along each selected axis, and of any whole number for
/// each index of the other axes.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class Polynomial<T>
    where T : struct, INumber<T>
{
    private readonly Case<T> example;
    private readonly int[] cubes;
    private readonly int[] squares;
    private readonly int[] slopes;
    private readonly int[] others;

    /// <summary>Chooses the coefficients.</summary>
    /// <param name="example">Where the samples lie.</param>
    /// <param name="largestSquare">The largest coefficient of squares.</param>
    /// <param name="largestCube">The largest coefficient of cubes.</param>
    public Polynomial(Case<T> example, int largestSquare, int largestCube)
    {
        this.example = example;
        var random = new Random(example.Seed);
        cubes = Coefficients(largestCube);
        squares = Coefficients(largestSquare);
        slopes = Coefficients(3);
        others = [.. Enumerable.Range(0, 40).Select(_ => random.Next(-2, 3))];

        int[] Coefficients(int largest) => [.. example.Axes.Select(_ => random.Next(-largest, largest + 1))];
    }

    /// <summary>The coefficient of the square of the place along <c>Axes[k]</c>.</summary>
    public int Square(int k) => squares[k];

    /// <summary>The coefficient of its cube.</summary>
    public int Cube(int k) => cubes[k];

    /// <summary>The value at p.</summary>
    public T Sample(int p)
    {
        int sum = 0;
        for (int axis = 0; axis < example.Shape.Length; axis++)
        {
            int k = Array.IndexOf(example.Axes, axis), i = example.Index(p, axis);
            if (k < 0)
            {
                sum += others[i];
            }
            else
            {
                int x = example.Places[k].At[i];
                sum += ((((cubes[k] * x) + squares[k]) * x) + slopes[k]) * x;
            }
        }

        return T.CreateChecked(sum);
    }

    /// <summary>The derivative per unit at sample i along <c>Axes[k]</c>.</summary>
    public T Derivative(int k, int i)
    {
        int x = example.Places[k].At[i];
        return T.CreateChecked((((3 * cubes[k] * x) + (2 * squares[k])) * x) + slopes[k]);
    }

    /// <summary>Checks the gradient of the polynomial.</summary>
    /// <param name="where">The arguments.</param>
    /// <param name="errors">By how much it is off along <c>Axes[k]</c> at p, per unit; null where that is not asked.</param>
    public void Check(Case<T> where, Func<int, int, int?> errors)
    {
        var results = where.With(Sample).Gradient();
        for (int k = 0; k < results.Length; k++)
        {
            for (int p = 0; p < results[k].Length; p++)
            {
                if (errors(k, p) is int error)
                {
                    var expected = (Derivative(k, where.Index(p, where.Axes[k])) + T.CreateChecked(error)) / where.Places[k].Unit;
                    Assert.True(expected == results[k][p], $"{results[k][p]} is not {expected} along {k} at {p}");
                }
            }
        }
    }
}
