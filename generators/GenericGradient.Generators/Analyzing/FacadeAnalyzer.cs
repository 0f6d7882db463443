using System.Collections.Immutable;
using System.Linq;
using GenericGradient.Generators.Analyzing.Slips;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GenericGradient.Generators.Analyzing;

/// <summary>Tells of calls of the library, and of generated kernels, whose constant arguments are refused when they run.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FacadeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        FacadeDescriptors.Integers,
        FacadeDescriptors.Step,
        FacadeDescriptors.RepeatedAxis,
        FacadeDescriptors.Coordinates,
        FacadeDescriptors.EdgeOrder,
        FacadeDescriptors.Slip,
        FacadeDescriptors.RoundedStep,
        FacadeDescriptors.NoSpacings,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static operation => Analyze(operation), OperationKind.Invocation);
        context.RegisterSyntaxNodeAction(static node => Slip(node), SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(static node => Creation(node), SyntaxKind.ObjectCreationExpression);
    }

    /// <summary>Tells of a call that does not compile. The name comes first, which costs nothing.</summary>
    private static void Slip(SyntaxNodeAnalysisContext context)
    {
        var syntax = (InvocationExpressionSyntax)context.Node;
        var name = syntax.Expression as SimpleNameSyntax ?? (syntax.Expression as MemberAccessExpressionSyntax)?.Name;
        if (name?.Identifier.ValueText is not ("Compute" or "AlongAxis" or "ComputeStacked" or "Create" or "Execute" or "ExecuteParallel" or "ExecuteStacked"
            or "Step" or "Steps" or "Coordinates"))
        {
            return;
        }

        var slip = context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is IMethodSymbol method
            ? ResultUse.Of(context.SemanticModel, syntax, name, method, context.CancellationToken)
            : Slips.Slip.Of(context.SemanticModel, syntax, name, context.CancellationToken);
        if (slip is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.Slip, slip.Place, slip.Words));
        }
    }

    /// <summary>A plan has no constructor for others.</summary>
    private static void Creation(SyntaxNodeAnalysisContext context)
    {
        var syntax = (ObjectCreationExpressionSyntax)context.Node;
        if (syntax.Type is GenericNameSyntax { Identifier.ValueText: "GradientPlan" } name
            && context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is null
            && context.SemanticModel.GetTypeInfo(syntax, context.CancellationToken).Type?.OriginalDefinition.ToDisplayString() == KnownNames.GradientPlan + "<T>")
        {
            context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.Slip, name.GetLocation(), $"A plan has no constructor: write GradientPlan.Create{name.TypeArgumentList}"));
        }
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.ContainingType?.ToDisplayString())
        {
            case KnownNames.Gradient or KnownNames.ComplexGradient or KnownNames.VectorGradient or KnownNames.GradientPlan:
                Integers(context, call, Results(call.TargetMethod));
                foreach (var argument in call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
                {
                    Argument(context, call, argument);
                }

                break;
            case KnownNames.Spacing:
                foreach (var argument in call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
                {
                    Spacing(context, call.TargetMethod.Name, argument.Value);
                }

                break;
            default:
                if (call.TargetMethod.OriginalDefinition.GetAttributes().Any(IsGenerated) && call.TargetMethod.Parameters.Length > 0)
                {
                    Integers(context, call, ParameterRole.Of(call.TargetMethod.Parameters[0]).Element);
                }

                break;
        }
    }

    private static bool IsGenerated(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == KnownNames.GeneratedGradientAttribute;

    private static void Integers(OperationAnalysisContext context, IInvocationOperation call, ITypeSymbol? element)
    {
        if (element is not null && NumberTypes.IsInteger(element))
        {
            var name = call.Syntax is InvocationExpressionSyntax { Expression: var expression }
                ? expression is MemberAccessExpressionSyntax member ? member.Name : expression
                : call.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(
                FacadeDescriptors.Integers, name.GetLocation(), call.TargetMethod.Name, SymbolNames.Short(element)));
        }
    }

    private static void Argument(OperationAnalysisContext context, IInvocationOperation call, IArgumentOperation argument)
    {
        switch (argument.Parameter?.Type.ToDisplayString())
        {
            case KnownNames.GradientOptions:
                foreach (var value in BareValues.EdgeOrders(argument.Value))
                {
                    if (Constants.Of(value) is int order && order is not (1 or 2))
                    {
                        context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.EdgeOrder, value.Syntax.GetLocation(), order));
                    }
                }

                break;
            case KnownNames.Axes:
                Axes(context, Constants.List(argument.Value), RankOf(call));
                break;
            default:
                foreach (var step in BareValues.Steps(argument.Value))
                {
                    Step(context, step);
                    Rounded(context, step);
                }

                StepOfFloats(context, call.TargetMethod, argument.Value);

                NoSpacings(context, argument.Value);

                break;
        }
    }

    /// <summary>The type of the results, which is the last type argument but that of a spacing of another type.</summary>
    private static ITypeSymbol? Results(IMethodSymbol method) =>
        method.TypeArguments.Where((_, k) => method.TypeParameters[k].Name != "TSpacing").LastOrDefault();

    /// <summary>The rank of the samples, where their type or a list of extents tells it.</summary>
    private static int? RankOf(IInvocationOperation call)
    {
        var first = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0);
        return first?.Parameter?.Type is IArrayTypeSymbol { Rank: > 1 } array ? array.Rank
            : first?.Parameter?.Name == "shape" && Constants.List(first.Value) is { Length: > 0 } extents && !Constants.HasSpread(extents) ? extents.Length
            : null;
    }

    private static void Axes(OperationAnalysisContext context, ImmutableArray<IOperation> list, int? rank)
    {
        var seen = new System.Collections.Generic.HashSet<int>();
        foreach (var element in list)
        {
            if (Constants.Of(element) is int axis && !seen.Add(axis < 0 && rank is { } axes ? axis + axes : axis))
            {
                context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.RepeatedAxis, element.Syntax.GetLocation(), axis));
            }
        }
    }

    private static void Spacing(OperationAnalysisContext context, string method, IOperation value)
    {
        if (method == "Step")
        {
            Step(context, value);
        }
        else if (method == "Steps")
        {
            Steps(context, Constants.List(value));
        }
        else if (method == "Coordinates")
        {
            Coordinates(context, Constants.List(value));
        }
    }

    /// <summary>Each step of a list must be finite and not 0.</summary>
    private static void Steps(OperationAnalysisContext context, ImmutableArray<IOperation> list)
    {
        foreach (var element in list)
        {
            Step(context, element);
        }
    }

    private static void Step(OperationAnalysisContext context, IOperation value)
    {
        if (Constants.Of(value) is { } step && !Constants.IsStep(step))
        {
            context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.Step, value.Syntax.GetLocation(), Constants.Text(step)));
        }
    }

    /// <summary>A constant of float that stands for a double has the digits of a float.</summary>
    private static void Rounded(OperationAnalysisContext context, IOperation value)
    {
        if (value is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Double, Operand: { } single })
        {
            RoundedConstant(context, single);
        }
    }

    /// <summary>So it has in a spacing that is converted later.</summary>
    private static void StepOfFloats(OperationAnalysisContext context, IMethodSymbol method, IOperation value)
    {
        if (method.TypeArguments.Length == 2 && method.TypeParameters[1].Name == "TSpacing" && method.TypeArguments[0].SpecialType == SpecialType.System_Double
            && value is IInvocationOperation { TargetMethod: { Name: "Step", ContainingType.Name: "Spacing" }, Arguments: { Length: 1 } step })
        {
            RoundedConstant(context, step[0].Value);
        }
    }

    private static void RoundedConstant(OperationAnalysisContext context, IOperation single)
    {
        if (single is { Type.SpecialType: SpecialType.System_Single, ConstantValue: { HasValue: true, Value: float step } }
            && Constants.Digits(step) is { } digits)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                FacadeDescriptors.RoundedStep, single.Syntax.GetLocation(), single.Syntax, Constants.Text((double)step), digits));
        }
    }

    /// <summary>Null for a list of spacings.</summary>
    private static void NoSpacings(OperationAnalysisContext context, IOperation value)
    {
        if (value is IConversionOperation { OperatorMethod: { ContainingType.Name: "Spacings" }, Operand: { ConstantValue: { HasValue: true, Value: null } } list })
        {
            context.ReportDiagnostic(Diagnostic.Create(FacadeDescriptors.NoSpacings, list.Syntax.GetLocation()));
        }
    }

    /// <summary>
    /// Coordinates must be finite, and differ from the next and the next but one: two samples, or the two around a third.
    /// </summary>
    private static void Coordinates(OperationAnalysisContext context, ImmutableArray<IOperation> list)
    {
        if (Constants.HasSpread(list))
        {
            return;
        }

        var values = list.Select(Constants.Of).ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
            {
                continue;
            }

            string? problem = !Constants.IsFinite(value) ? "coordinates must be finite"
                : i > 0 && value.Equals(values[i - 1]) ? $"so is coordinate {i - 1}"
                : i > 1 && value.Equals(values[i - 2]) ? $"so is coordinate {i - 2}"
                : null;
            if (problem is not null)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    FacadeDescriptors.Coordinates, list[i].Syntax.GetLocation(), i, Constants.Text(value), problem));
                return;
            }
        }
    }
}
