using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>
/// The arguments of an attribute: their values, which may be wrong in any way while somebody types, and where they stand.
/// The first problem is kept, the rest is read as if it were not there.
/// </summary>
/// <param name="declaration">The declaration with the attribute.</param>
/// <param name="attribute">The attribute.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class AttributeArguments(Declaration declaration, AttributeData attribute, CancellationToken cancellation)
{
    private readonly AttributeSyntax? syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    /// <summary>The first thing that is wrong, or null.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Whether a property is set.</summary>
    public bool IsSet(string name) => Find(name) is not null;

    /// <summary>Where the value of a property stands; the name of the method where there is none.</summary>
    public Location LocationOf(string name) => Find(name)?.Expression.GetLocation() ?? declaration.NameLocation;

    /// <summary>Where a property stands, with its name.</summary>
    public Location WholeOf(string name) => Find(name)?.GetLocation() ?? declaration.NameLocation;

    /// <summary>Where one value of a list stands, or the list where that cannot be told.</summary>
    public Location LocationOf(string name, int index)
    {
        var element = Find(name)?.Expression switch
        {
            CollectionExpressionSyntax list => (list.Elements.ElementAtOrDefault(index) as ExpressionElementSyntax)?.Expression,
            ArrayCreationExpressionSyntax { Initializer: { } values } => values.Expressions.ElementAtOrDefault(index),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(index),
            _ => null,
        };
        return element?.GetLocation() ?? LocationOf(name);
    }

    /// <summary>Notes a problem if something is written that is no property of the attribute.</summary>
    public void RequireOnly(params string[] names)
    {
        if (attribute.AttributeConstructor is null)
        {
            Note(syntax?.GetLocation() ?? declaration.NameLocation, "The attribute", "given properties by name, and nothing else");
        }

        foreach (var argument in syntax?.ArgumentList?.Arguments ?? default)
        {
            if (!names.Contains(argument.NameEquals?.Name.Identifier.ValueText))
            {
                Note(argument.GetLocation(), "This argument", "one of the properties " + string.Join(", ", names));
            }
        }
    }

    /// <summary>A number that is one of those that make sense; the default where it is not set.</summary>
    public int? Number(string name, string allowed, Func<int, bool> isAllowed)
    {
        if (!IsSet(name))
        {
            return null;
        }

        if (Value(name) is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: int value } && isAllowed(value))
        {
            return value;
        }

        Note(LocationOf(name), name, allowed);
        return null;
    }

    /// <summary>A finite number; null where it is not set.</summary>
    public double? Real(string name)
    {
        if (!IsSet(name))
        {
            return null;
        }

        if (Value(name) is { Kind: TypedConstantKind.Primitive, Value: double value } && !double.IsNaN(value) && !double.IsInfinity(value))
        {
            return value;
        }

        Note(LocationOf(name), name, "a finite number");
        return null;
    }

    /// <summary>Notes that a value is not one that it can be, seen with others.</summary>
    public void Refuse(string name, string allowed) => Note(LocationOf(name), name, allowed);

    /// <summary>A list of values; empty where it is not set.</summary>
    public IReadOnlyList<TValue> List<TValue>(string name, string allowed, Func<TValue, bool> isAllowed)
    {
        if (!IsSet(name))
        {
            return [];
        }

        if (Value(name) is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            Note(LocationOf(name), name, "a list of constants");
            return [];
        }

        var values = new List<TValue>();
        for (int i = 0; i < array.Values.Length; i++)
        {
            if (array.Values[i] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: TValue value } && isAllowed(value))
            {
                values.Add(value);
            }
            else
            {
                Note(LocationOf(name, i), "Each value in " + name, allowed);
                return [];
            }
        }

        return values;
    }

    private void Note(Location location, string what, string allowed) =>
        Problem ??= Diagnostic.Create(Descriptors.ArgumentValue, location, what, declaration.Name, allowed);

    /// <summary>A property, or a parameter of the attribute by its name or its place.</summary>
    private AttributeArgumentSyntax? Find(string name)
    {
        var arguments = syntax?.ArgumentList?.Arguments ?? default;
        int place = PlaceOf(name);
        return arguments.FirstOrDefault(argument => (argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText == name)
            ?? (place >= 0 ? arguments.ElementAtOrDefault(place) : null);
    }

    private int PlaceOf(string name)
    {
        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        return Enumerable.Range(0, parameters.Length).Where(place => parameters[place].Name == name).DefaultIfEmpty(-1).First();
    }

    private TypedConstant? Value(string name)
    {
        if (PlaceOf(name) is >= 0 and var place && place < attribute.ConstructorArguments.Length)
        {
            return attribute.ConstructorArguments[place];
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
