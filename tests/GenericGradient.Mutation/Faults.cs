namespace GenericGradient.Mutation;

internal static class Faults
{
    public static int Run(string[] rest) => rest.Length;
}
