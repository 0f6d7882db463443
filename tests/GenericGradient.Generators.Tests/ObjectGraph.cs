using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Tests;

/// <summary>Walks all that an object reaches, in search of compiler objects: a cached model must not keep one alive.</summary>
internal static class ObjectGraph
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(Location), typeof(SemanticModel),
    ];

    /// <summary>The way to a compiler object, like <c>root.Kernel.Symbol: MethodSymbol</c>, or null if there is none.</summary>
    public static string? FindCompilerObject(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Way, object? Value)>();
        open.Push(("root", root));
        while (open.TryPop(out var next))
        {
            if (next.Value is not { } value || IsLeaf(value.GetType()) || !seen.Add(value))
            {
                continue;
            }

            if (Forbidden.Any(type => type.IsInstanceOfType(value)))
            {
                return $"{next.Way}: {value.GetType().Name}";
            }

            foreach (var (name, part) in Parts(value))
            {
                open.Push((next.Way + name, part));
            }
        }

        return null;
    }

    private static IEnumerable<(string Name, object? Part)> Parts(object value)
    {
        if (value is Array array)
        {
            return ((IEnumerable)array).Cast<object?>().Select((item, index) => ($"[{index}]", item));
        }

        return Fields(value.GetType()).Select(field => ("." + field.Name, field.GetValue(value)));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(OwnFields).Where(field => !field.FieldType.IsPointer))
            {
                yield return field;
            }
        }
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);
}
