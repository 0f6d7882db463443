using System;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Emitting;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>What the generator keeps of a declaration: plain values, one of which is there.</summary>
/// <param name="Spec">What is generated.</param>
/// <param name="Stub">Or the body that a refused declaration gets, of which the analyzer tells.</param>
/// <param name="Notice">Or what the generator tells itself.</param>
/// <param name="Failure">Or what went wrong in the parser: a defect of ours, which must not cost other declarations their bodies.</param>
internal sealed record Reading<TSpec>(TSpec? Spec, StubSpec? Stub, Notice? Notice, string? Failure)
    where TSpec : class
{
    private static readonly Reading<TSpec> Nothing = new(null, null, null, null);

    /// <summary>Reads the declaration that the generator was given.</summary>
    public static Reading<TSpec> Of(
        GeneratorAttributeSyntaxContext context, Func<Declaration, CancellationToken, Parsed<TSpec>> parse, CancellationToken cancellation)
    {
        try
        {
            var declaration = Declaration.From(context);
            if (typeof(TSpec) == typeof(OperatorSpec) && IsKernel(context.TargetSymbol))
            {
                // One method has one body.
                return Nothing;
            }

            var parsed = parse(declaration, cancellation);
            if (parsed.Diagnostic is not { } diagnostic)
            {
                return Nothing with { Spec = parsed.Spec };
            }

            var form = new DeclarationForm(declaration, cancellation);
            return form.IsToldByGenerator ? Nothing with { Notice = Notice.Of(diagnostic) }
                : form.CanHaveStub(context.SemanticModel) ? Nothing with { Stub = declaration.ToStub(diagnostic.Id) }
                : Nothing;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Nothing with { Failure = Guarded.Told(context.TargetSymbol.Name, failure) };
        }
    }

    private static bool IsKernel(ISymbol method) =>
        method.GetAttributes().Any(one => one.AttributeClass?.ToDisplayString() == KnownNames.GradientKernelAttribute);
}
