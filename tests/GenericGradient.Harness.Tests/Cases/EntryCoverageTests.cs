using System;
using System.Collections.Generic;
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
        string[] expected = [.. Declared(typeof(Gradient)).Concat(Declared(typeof(GradientPlan<>)).Where(name => name.Contains(".Execute"))).Order()];
        Assert.True(expected.Length > 30);

        Assert.Equal(expected, Entries.All<double>().Select(entry => entry.Method).Distinct().Order());
    }

    /// <summary>The check above sees a method that the table does not have.</summary>
    [Fact]
    public void A_method_without_an_entry_is_noticed()
    {
        string added = Assert.Single(Declared(typeof(Later)));

        Assert.Equal("Later.Compute(ReadOnlySpan<TSample>, Span<TResult[]>)", added);
        Assert.DoesNotContain(added, Entries.All<double>().Select(entry => entry.Method));
    }

    private static string[] Declared(Type type) =>
        [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(method => $"{Name(type)}.{method.Name}({Names(method.GetParameters().Select(parameter => parameter.ParameterType))})")];

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(Name));

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        { IsArray: true } => $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]",
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`')]}<{Names(type.GetGenericArguments())}>",
        _ when type == typeof(int) => "int",
        _ when type == typeof(double) => "double",
        _ => type.Name,
    };

    private static class Later
    {
        public static void Compute<TSample, TResult>(in ReadOnlySpan<TSample> samples, Span<TResult[]> destinations)
        {
            _ = samples;
            _ = destinations;
        }
    }
}
