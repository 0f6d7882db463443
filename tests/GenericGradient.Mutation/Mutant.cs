namespace GenericGradient.Mutation;

/// <summary>One small change of the sources that some test must notice.</summary>
/// <param name="Id">Its number, which switches it on.</param>
/// <param name="Place">File and line.</param>
/// <param name="From">What is there.</param>
/// <param name="To">What it becomes.</param>
internal sealed record Mutant(int Id, string Place, string From, string To)
{
    public override string ToString() => $"{Id}: {Place}: {Short(From)}  ->  {Short(To)}";

    private static string Short(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 110 ? text : text[..107] + "...";
    }
}
