using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GenericGradient.Generators.Analyzing;

/// <summary>Values that stand for more than they are by a conversion of the library: a number for a spacing, an edge order for options.</summary>
internal static class BareValues
{
    /// <summary>The numbers that stand for steps: one for all axes, or those of a list.</summary>
    public static IEnumerable<IOperation> Steps(IOperation argument)
    {
        if (argument is IConversionOperation { OperatorMethod: { } operation } conversion && IsOfLibrary(operation, "Spacing", "Spacings"))
        {
            yield return conversion.Operand;
            yield break;
        }

        foreach (var element in Constants.List(argument))
        {
            if (element is IConversionOperation { OperatorMethod: { } made } one && IsOfLibrary(made, "Spacing"))
            {
                yield return one.Operand;
            }
        }
    }

    /// <summary>The edge order of options: what stands for them, or what their initializer says.</summary>
    public static IEnumerable<IOperation> EdgeOrders(IOperation argument)
    {
        switch (argument)
        {
            case IConversionOperation { OperatorMethod: { } operation } conversion when IsOfLibrary(operation, "GradientOptions"):
                yield return conversion.Operand;
                break;
            case IConversionOperation conversion:
                foreach (var value in EdgeOrders(conversion.Operand))
                {
                    yield return value;
                }

                break;
            case IObjectCreationOperation { Initializer: { } initializer }:
                foreach (var member in initializer.Initializers)
                {
                    if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "EdgeOrder" } } assignment)
                    {
                        yield return assignment.Value;
                    }
                }

                break;
            default:
                break;
        }
    }

    private static bool IsOfLibrary(IMethodSymbol operation, params string[] types) =>
        operation.ContainingType is { ContainingNamespace: { Name: "GenericGradient", ContainingNamespace.IsGlobalNamespace: true } } type
        && System.Array.IndexOf(types, type.Name) >= 0;
}
