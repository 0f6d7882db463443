namespace GenericGradient.Mutation;

/// <summary>What mutated sources ask: whether a mutant is on. All mutants are compiled at once, so that each costs no build.</summary>
internal static class Switch
{
    /// <summary>The full name of the type.</summary>
    public const string TypeName = "GenericGradient.Mutants";

    /// <summary>Its source, which is compiled beside the mutated ones.</summary>
    public const string Source = """
        namespace GenericGradient
        {
            internal static class Mutants
            {
                public static int Active;
                public static bool[] Reached;

                public static bool Is(int id)
                {
                    if (Reached != null)
                    {
                        Reached[id] = true;
                    }

                    return Active == id;
                }
            }
        }
        """;
}
