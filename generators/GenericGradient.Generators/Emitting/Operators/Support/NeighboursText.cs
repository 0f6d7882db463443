namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>The emitted class that finds neighbours beyond the ends of an axis.</summary>
internal static class NeighboursText
{
    public const string Text = """
        // Which sample of an axis stands for an index beyond its ends.
        internal static class Neighbours
        {
            // The axis is a circle.
            public static int Periodic(int index, int extent)
            {
                int rest = index % extent;
                return rest < 0 ? rest + extent : rest;
            }

            // The axis is mirrored in its end samples, again and again.
            public static int Reflect(int index, int extent)
            {
                if (extent == 1)
                {
                    return 0;
                }

                // There and back; both ends are passed once.
                long round = 2L * (extent - 1);
                long rest = Math.Abs((long)index) % round;
                return (int)(rest < extent ? rest : round - rest);
            }

            // The end samples go on for ever.
            public static int Clamp(int index, int extent) => Math.Clamp(index, 0, extent - 1);
        }
        """;
}
