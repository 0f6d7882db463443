namespace Consumer;

internal static class Program
{
    private static void Main() => KernelCalls.Write();
}
