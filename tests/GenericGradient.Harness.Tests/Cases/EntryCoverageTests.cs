using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>No public way to compute is left out of the table of entries.</summary>
public sealed class EntryCoverageTests
{
    [Fact]
    public void Every_public_method_that_computes_is_an_entry()
    {
        string[] expected =
        [
            .. Declared(typeof(Gradient)).Concat(Declared(typeof(ComplexGradient))).Concat(Declared(typeof(VectorGradient)))
                .Concat(Declared(typeof(GradientPlan<>)).Where(name => name.Contains(".Execute"))).Order(),
        ];
        Assert.True(expected.Length > 100);

        Assert.Equal(expected, Covered().Distinct().Order());
    }

    /// <summary>The check above sees a method that the table does not have.</summary>
    [Fact]
    public void A_method_without_an_entry_is_noticed()
    {
        string added = Assert.Single(Declared(typeof(Later)));

        Assert.Equal("Later.Compute(ReadOnlySpan<TSample>, Span<TResult[]>)", added);
        Assert.DoesNotContain(added, Covered());
    }

    private static string[] Covered() =>
    [
        .. Entries.All<double, double>().Select(entry => entry.Method),
        .. Entries.All<float, float>().Select(entry => entry.Method),
        .. Entries.All<long, double>().Select(entry => entry.Method),
    ];

    private static string[] Declared(Type type) =>
        [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(MethodName.Of)];

    private static class Later
    {
        public static void Compute<TSample, TResult>(in ReadOnlySpan<TSample> samples, Span<TResult[]> destinations)
        {
            _ = samples;
            _ = destinations;
        }
    }
}
