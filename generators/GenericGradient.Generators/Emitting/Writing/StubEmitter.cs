using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>Writes the file of a declaration that is refused: a body that throws, so that the compiler goes on to the analyzer, which tells.</summary>
internal static class StubEmitter
{
    public static string Emit(StubSpec stub)
    {
        var w = GeneratedFile.Begin($"{stub.Method.DisplayName} has no kernel: {stub.Reason}.");
        string[] comment = [$"Nothing is generated here, because of {stub.Reason} at the declaration. The body lets the compiler go on and tell it."];
        DeclaredMethod.Emit(w, stub.Method, stub.Returned, comment, () => w.Line(
            $"=> throw new global::System.NotSupportedException(\"{stub.Reason}: there is no kernel for this declaration.\");"));
        return w.ToString();
    }
}
