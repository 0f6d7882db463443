using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>Members as one writes them in C#.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(nint)] = "nint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>A method: <c>T[] Compute&lt;T&gt;(T[] samples, Spacing&lt;T&gt; spacing = default)</c>.</summary>
    public static string Of(MethodInfo method)
    {
        string parameters = string.Join(", ", method.GetParameters().Select(Of));
        string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return method.Name == "op_Implicit"
            ? $"implicit operator {Name(method.ReturnType)}({parameters})"
            : $"{Name(method.ReturnType)} {method.Name}{arguments}({parameters})";
    }

    /// <summary>A property: <c>int Length { get; }</c>.</summary>
    public static string Of(PropertyInfo property)
    {
        var setter = property.SetMethod;
        string set = setter is null ? "" : setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;";
        return $"{Name(property.PropertyType)} {property.Name} {{ get;{set} }}";
    }

    /// <summary>A type without its namespace.</summary>
    public static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        { IsArray: true } => ArrayName(type),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Nullable<>) => Name(type.GetGenericArguments()[0]) + "?",
        { IsGenericType: true } => $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => Keywords.GetValueOrDefault(type, type.Name),
    };

    /// <summary>The ranks of nested arrays are written from the outermost to the innermost.</summary>
    private static string ArrayName(Type type)
    {
        string ranks = "";
        while (type.IsArray)
        {
            ranks += $"[{new string(',', type.GetArrayRank() - 1)}]";
            type = type.GetElementType()!;
        }

        return Name(type) + ranks;
    }

    private static string Of(ParameterInfo parameter)
    {
        string value = !parameter.HasDefaultValue ? ""
            : parameter.DefaultValue is null ? parameter.ParameterType.IsValueType ? " = default" : " = null"
            : $" = {Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture)}";
        return $"{(parameter.IsIn ? "in " : "")}{Name(parameter.ParameterType)} {parameter.Name}{value}";
    }
}
