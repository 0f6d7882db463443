using GenericGradient.Generators.Diagnostics;

namespace GenericGradient.Generators.Model;

/// <summary>What the parser made of a declaration: a kernel, or the reason why not.</summary>
/// <param name="Kernel">The kernel, if the declaration is one.</param>
/// <param name="Diagnostic">What is wrong with it, if it is not.</param>
internal sealed record ParsedKernel(KernelSpec? Kernel, DiagnosticInfo? Diagnostic);
