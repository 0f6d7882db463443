using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Methods as the table of entries names them: <c>Gradient.Compute(ReadOnlySpan&lt;T&gt;, Spacing&lt;T&gt;, EdgeOrder)</c>.</summary>
internal static class MethodName
{
    /// <summary>The name of a method as it is declared.</summary>
    public static string Of(MethodInfo method) =>
        $"{Name(method.DeclaringType!)}.{method.Name}({Names(method.GetParameters().Select(parameter => parameter.ParameterType))})";

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
}
