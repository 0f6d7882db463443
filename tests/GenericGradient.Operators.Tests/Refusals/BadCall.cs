using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Operators.Tests.Refusals;

/// <summary>A call that must be refused, and what must be said of it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Call">The call; it gets memory that must stay as it is.</param>
/// <param name="Parameter">The argument that is named.</param>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Said">What the message says, in any order.</param>
internal sealed record BadCall(string Name, Action<Canaries> Call, string? Parameter, Type Exception, params string[] Said)
{
    public void Verify()
    {
        var canaries = new Canaries();

        var thrown = Assert.Throws(Exception, () => Call(canaries));

        Assert.Equal(Parameter, (thrown as ArgumentException)?.ParamName);
        Assert.All(Said, said => Assert.Contains(said, thrown.Message, StringComparison.Ordinal));
        canaries.Verify();
    }

    public override string ToString() => Name;
}

/// <summary>Memory for results, filled with a value that no kernel gives; each array is one that was asked for.</summary>
internal sealed class Canaries
{
    private const double Value = 12345;
    private readonly List<Array> arrays = [];
    private readonly List<double[]> rising = [];

    /// <summary>Memory for doubles.</summary>
    public double[] Doubles(int length) => Filled(length, Value);

    /// <summary>Memory of any type, filled with the canary in that type.</summary>
    public T[] Filled<T>(int length, T value)
    {
        var array = new T[length];
        Array.Fill(array, value);
        arrays.Add(array);
        return array;
    }

    /// <summary>0, 1, 2, ...: good as samples and as coordinates.</summary>
    public double[] Rising(int length)
    {
        rising.Add([.. Enumerable.Range(0, length).Select(i => (double)i)]);
        return rising[^1];
    }

    /// <summary>Nothing was written.</summary>
    public void Verify()
    {
        Assert.NotEqual(0, arrays.Count + rising.Count);
        Assert.All(rising, array => Assert.Equal(Enumerable.Range(0, array.Length).Select(i => (double)i), array));
        foreach (var array in arrays)
        {
            Assert.Single(array.Cast<object>().Append(array.Length == 0 ? 0 : array.GetValue(0)!).Distinct());
        }
    }
}
