using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The public methods that compute.</summary>
internal static class Methods
{
    private static readonly Type[] Families = [typeof(Gradient), typeof(ComplexGradient), typeof(VectorGradient)];

    /// <summary>The names of those that write into memory of the caller, whose spacings are of the type of the results.</summary>
    public static IEnumerable<string> IntoDestinations =>
        Families.Append(typeof(GradientPlan<>)).SelectMany(Of).Where(IsIntoDestinations).Where(method => !IsMixed(method)).Select(MethodName.Of);

    /// <summary>The names of those that write into memory of the caller, whose spacing is of another type: they make its steps.</summary>
    public static IEnumerable<string> OfMixedTypesIntoDestinations =>
        Families.SelectMany(Of).Where(IsIntoDestinations).Where(IsMixed).Select(MethodName.Of);

    /// <summary>The names of those that allocate their results, and take more than samples: of many samples alone nothing is wrong.</summary>
    public static IEnumerable<string> ThatAllocate =>
        Families.SelectMany(Of).Where(method => !IsIntoDestinations(method) && method.GetParameters().Length > 1).Select(MethodName.Of);

    /// <summary>The methods of the families that take type arguments and have the signature of a delegate.</summary>
    public static IEnumerable<(string Name, TDelegate Method)> Find<TDelegate>(params Type[] arguments)
        where TDelegate : Delegate => Families.SelectMany(family => FindIn<TDelegate>(family, arguments));

    /// <summary>The methods of a type that take type arguments and have the signature of a delegate.</summary>
    public static IEnumerable<(string Name, TDelegate Method)> FindIn<TDelegate>(Type type, params Type[] arguments)
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

    private static bool IsIntoDestinations(MethodInfo method) => method.ReturnType == typeof(void);

    private static bool IsMixed(MethodInfo method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType is { IsByRef: true } type
            && type.GetElementType() is { IsGenericType: true } spacing
            && (spacing.GetGenericTypeDefinition() == typeof(Spacing<>) || spacing.GetGenericTypeDefinition() == typeof(Spacings<>)));

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
            .Where(method => !method.IsSpecialName && (Families.Contains(type) || method.Name.StartsWith("Execute", StringComparison.Ordinal)))
            .OrderBy(method => method.MetadataToken);
}
