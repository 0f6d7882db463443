namespace GenericGradient.Generators.Model;

/// <summary>A refused declaration, as it gets a body that throws: without one the compiler would stop before the analyzer tells why.</summary>
/// <param name="Method">The declared method.</param>
/// <param name="Returned">What it returns, as declared: <c>void</c>, <c>ref readonly int</c>.</param>
/// <param name="Reason">The number of the diagnostic that tells what is wrong.</param>
internal sealed record StubSpec(MethodSpec Method, string Returned, string Reason);
