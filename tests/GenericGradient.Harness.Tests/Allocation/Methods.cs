using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The public methods that compute.</summary>
internal static class Methods
{
    /// <summary>The names of those that write into memory of the caller.</summary>
    public static IEnumerable<string> IntoDestinations =>
        Of(typeof(Gradient)).Concat(Of(typeof(GradientPlan<>))).Where(method => method.ReturnType == typeof(void)).Select(MethodName.Of);

    /// <summary>The names of those that allocate their results.</summary>
    public static IEnumerable<string> ThatAllocate =>
        Of(typeof(Gradient)).Where(method => method.ReturnType != typeof(void)).Select(MethodName.Of);

    /// <summary>The methods of a type that take type arguments and have the signature of a delegate.</summary>
    public static IEnumerable<(string Name, TDelegate Method)> Find<TDelegate>(Type type, params Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (method, declared) in Of(type).Zip(Of(type.IsGenericType ? type.GetGenericTypeDefinition() : type)))
        {
            if (method.GetGenericArguments().Length == arguments.Length
                && Typed(method, arguments) is { } typed
                && Delegate.CreateDelegate(typeof(TDelegate), typed, throwOnBindFailure: false) is TDelegate form)
            {
                yield return (MethodName.Of(declared), form);
            }
        }
    }

    private static MethodInfo? Typed(MethodInfo method, Type[] arguments)
    {
        try
        {
            return arguments.Length == 0 ? method : method.MakeGenericMethod(arguments);
        }
        catch (ArgumentException)
        {
            return null; // it is not for these types
        }
    }

    private static IEnumerable<MethodInfo> Of(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && (type == typeof(Gradient) || method.Name.StartsWith("Execute", StringComparison.Ordinal)))
            .OrderBy(method => method.MetadataToken);
}
