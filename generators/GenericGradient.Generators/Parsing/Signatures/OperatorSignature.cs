using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>
/// The roles of a declaration's parameters, told by type and position:
/// <code>
/// ReadOnlySpan&lt;T&gt; samples, ...                     as many as the operator takes, or ReadOnlyTensorSpan&lt;T&gt;
/// int n0, ...                                      one extent per axis, or none: rank 1, a constant shape, or tensors
/// nothing                                          unit spacing or constant steps, or per axis
///     T step | ReadOnlySpan&lt;T&gt; coordinates             a step or coordinates
/// Span&lt;T&gt; along0, ...                               as many as the operator gives, or TensorSpan&lt;T&gt;
/// int maxDegreeOfParallelism                       or not
/// IProgress&lt;double&gt; progress                       or not
/// CancellationToken cancellationToken              or not
/// </code>
/// </summary>
internal sealed class OperatorSignature
{
    public const int MaximumRank = 4;

    private readonly Declaration declaration;
    private readonly OperatorRequest request;
    private readonly AttributeArguments arguments;
    private readonly List<ParameterRole> roles;

    private OperatorSignature(Declaration declaration, OperatorRequest request, AttributeArguments arguments)
    {
        this.declaration = declaration;
        this.request = request;
        this.arguments = arguments;
        roles = [.. declaration.Method.Parameters.Select(ParameterRole.Of)];
    }

    /// <summary>The parameters with samples.</summary>
    public List<ParameterRole> Samples { get; } = [];

    /// <summary>The parameters with extents.</summary>
    public List<ParameterRole> Extents { get; } = [];

    /// <summary>The parameters with steps and coordinates.</summary>
    public List<ParameterRole> Spacings { get; } = [];

    /// <summary>The parameters for results.</summary>
    public List<ParameterRole> Destinations { get; } = [];

    /// <summary>The parameters that say how a call runs.</summary>
    public List<ParameterRole> Run { get; } = [];

    /// <summary>The number of axes.</summary>
    public int Rank { get; private set; }

    /// <summary>Whether samples and destinations are tensor spans.</summary>
    public bool IsTensor => roles[0].IsTensor;

    /// <summary>The element type.</summary>
    public ITypeSymbol Element => roles[0].Element;

    /// <summary>Reads the parameters; the result means something only where there is no problem.</summary>
    public static OperatorSignature Read(
        Declaration declaration, OperatorRequest request, AttributeArguments arguments, out Diagnostic? problem)
    {
        var signature = new OperatorSignature(declaration, request, arguments);
        problem = signature.Types() ?? signature.Order() ?? signature.Ranks() ?? signature.Counts();
        return signature;
    }

    /// <summary>Each parameter on its own: it has a role, the element type of the samples, and is not passed by reference.</summary>
    private Diagnostic? Types()
    {
        if (ParameterWords.FirstWrong(roles, request) is { } first && !IsOtherwiseWrong(first.Role))
        {
            return Wrong(first.Role, first.Problem);
        }

        if (roles.Count == 0 || !roles[0].IsReadOnly)
        {
            return Wrong(
                roles.FirstOrDefault(),
                "the samples come first" + (roles.Count == 0 ? "" : $", but '{roles[0].Parameter.Name}' is {SymbolNames.Short(roles[0].Parameter.Type)}"));
        }

        if (ElementTypes.Refusal(declaration, roles[0], request) is { } refusal)
        {
            return refusal;
        }

        foreach (var role in roles)
        {
            var parameter = role.Parameter;
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                string word = parameter.RefKind == RefKind.Ref ? "ref" : "out";
                return Refused(Descriptors.ParameterModifier, At(role), parameter.Name, word);
            }

            if (role.IsAboutRun)
            {
                continue;
            }

            if (role.Kind != ParameterKind.Extent && !SymbolEqualityComparer.Default.Equals(role.Element, Element))
            {
                return Refused(
                    Descriptors.ElementMismatch, At(role), SymbolNames.Short(Element), parameter.Name, SymbolNames.Short(parameter.Type));
            }

            if (role.Element.NullableAnnotation == NullableAnnotation.Annotated)
            {
                return Wrong(role, $"'{parameter.Name}' has elements that may be null");
            }
        }

        return declaration.Method.IsVararg ? Wrong(null, "__arglist has no role") : null;
    }

    /// <summary>Whether samples have a type that no kernel has: that is told first, as all parameters change with it.</summary>
    private bool IsOtherwiseWrong(ParameterRole wrong) => roles[0].IsReadOnly && ElementTypes.IsRefused(roles[0], request) && wrong != roles[0];

    /// <summary>All parameters in turn: samples, extents, spacings, destinations, and nothing after them.</summary>
    private Diagnostic? Order()
    {
        int next = 0;
        void Take(List<ParameterRole> list, System.Func<ParameterRole, bool> isRole)
        {
            while (next < roles.Count && isRole(roles[next]))
            {
                list.Add(roles[next++]);
            }
        }

        Take(Samples, role => role.IsReadOnly && role.IsTensor == IsTensor);
        Take(Extents, role => role.Kind == ParameterKind.Extent);
        Take(Spacings, role => role.Kind is ParameterKind.Number or ParameterKind.OtherInteger or ParameterKind.ReadOnlySpan);
        Take(Destinations, role => role.IsDestination && role.IsTensor == IsTensor);
        Take(Run, role => role.IsAboutRun && (Run.Count == 0 || Run[Run.Count - 1].Kind < role.Kind));
        if (next < roles.Count)
        {
            var left = !roles[next].IsAboutRun && Run.Count > 0 ? Run[0] : roles[next];
            return Wrong(left, left.IsTensor != IsTensor && (left.IsDestination || left.IsReadOnly)
                ? $"'{left.Parameter.Name}' is {SymbolNames.Short(left.Parameter.Type)}, but '{roles[0].Parameter.Name}' is {SymbolNames.Short(roles[0].Parameter.Type)}; samples and destinations must be all spans or all tensor spans"
                : $"'{left.Parameter.Name}' stands in the wrong place; first samples, then extents, spacings, destinations{Threads(left)}");
        }

        if (Extents.Count > 0)
        {
            var first = Extents[0];
            if (IsTensor)
            {
                return Wrong(first, $"tensors bring their extents, so '{first.Parameter.Name}' has no role");
            }

            if (request.Shape.Count > 0)
            {
                return Refused(Descriptors.ShapeWithExtents, At(first), first.Parameter.Name);
            }
        }

        return null;
    }

    /// <summary>What comes last, where that is what somebody meant.</summary>
    private string Threads(ParameterRole wrong) =>
        wrong.IsAboutRun ? ", then int maxDegreeOfParallelism, IProgress<double>, CancellationToken"
        : wrong.Kind == ParameterKind.Extent && Destinations.Count > 0 ? "; a number of threads is called maxDegreeOfParallelism"
        : "";

    /// <summary>How many axes there are.</summary>
    private Diagnostic? Ranks()
    {
        int? told = request.Shape.Count > 0 ? request.Shape.Count
            : !IsTensor ? System.Math.Max(1, Extents.Count)
            : request.Operator == Operator.Gradient ? Destinations.Count
            : request.Operator is Operator.Divergence or Operator.Curl ? Samples.Count
            : Spacings.Count > 0 ? Spacings.Count
            : request.Steps.Count > 1 ? request.Steps.Count
            : request.Boundaries.Count > 0 ? request.Boundaries.Count
            : null;
        if (told is not { } rank)
        {
            return Diagnostic.Create(Descriptors.RankUnknown, declaration.NameLocation, declaration.Name);
        }

        Rank = rank;
        if (rank > MaximumRank)
        {
            var where = request.Shape.Count > 0 ? arguments.LocationOf(OperatorRequestReader.Shape)
                : Extents.Count > 0 ? At(Extents[MaximumRank])
                : declaration.NameLocation;
            return Diagnostic.Create(Descriptors.Rank, where, declaration.Name, rank);
        }

        if (request.Operator == Operator.Curl && rank is not (2 or 3))
        {
            return Refusals.WithoutFix(Descriptors.CurlRank, arguments.LocationOf(OperatorRequestReader.Operator), declaration, request, rank);
        }

        return Extents.Count == 1
            ? Wrong(Extents[0], $"the only axis has as many samples as are given, so '{Extents[0].Parameter.Name}' has no role")
            : null;
    }

    /// <summary>Whether there are as many parameters of each role as there are axes, or as the operator says.</summary>
    private Diagnostic? Counts()
    {
        int needed = request.SampleCount(Rank);
        if (!IsTensor && Extents.Count == 0)
        {
            // No extents stand between samples and coordinates: what is too much for the one is the other.
            Spacings.InsertRange(0, Samples.Skip(needed));
            Samples.RemoveRange(System.Math.Min(needed, Samples.Count), System.Math.Max(0, Samples.Count - needed));
        }

        string op = OperatorWords.Name(request.Operator);
        if (Samples.Count != needed)
        {
            // One too many may be another field, or coordinates in the wrong place.
            return Samples.Count > needed
                ? Refusals.WithoutFix(Descriptors.SampleCount, Surplus(Samples, needed), declaration, request, OperatorWords.Count(needed, "parameter"), op, Rank, Samples.Count)
                : Refused(Descriptors.SampleCount, declaration.NameLocation, OperatorWords.Count(needed, "parameter"), op, Rank, Samples.Count);
        }

        if (request.Steps.Count > 0 && Spacings.Count > 0)
        {
            // Coordinates may have been meant as well as the steps.
            return Spacings.Any(role => role.HoldsNumbers)
                ? Refusals.WithoutFix(Descriptors.StepsWithSpacings, At(Spacings[0]), declaration, request, Spacings[0].Parameter.Name)
                : Refused(Descriptors.StepsWithSpacings, At(Spacings[0]), Spacings[0].Parameter.Name);
        }

        if (Spacings.Count != 0 && Spacings.Count != Rank)
        {
            return Refused(
                Descriptors.SpacingCount, Surplus(Spacings, Rank), Rank, OperatorWords.Count(Spacings.Count, "spacing"));
        }

        int results = System.Math.Max(1, request.DestinationCount(Rank));
        return Destinations.Count != results
            ? Refused(
                Descriptors.DestinationCount,
                Surplus(Destinations, results),
                OperatorWords.Count(results, "destination"),
                op,
                System.Math.Max(1, Rank),
                Destinations.Count)
            : null;
    }

    /// <summary>Where the first parameter stands that is too much; the name of the method where some are missing.</summary>
    private Location Surplus(List<ParameterRole> list, int count) => list.Count > count ? At(list[count]) : declaration.NameLocation;

    private Location At(ParameterRole role) => declaration.LocationOf(role.Parameter);

    private Diagnostic Wrong(ParameterRole? role, string problem) =>
        Refusals.WrongParameters(declaration, request, role is null ? declaration.NameLocation : At(role), problem);

    private Diagnostic Refused(DiagnosticDescriptor descriptor, Location location, params object[] details) =>
        Refusals.WithSignature(descriptor, location, declaration, request, details);
}
