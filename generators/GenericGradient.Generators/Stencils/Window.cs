namespace GenericGradient.Stencils;

/// <summary>The samples that a formula may read: all from one offset to another.</summary>
/// <param name="First">The lowest offset.</param>
/// <param name="Last">The highest offset.</param>
internal readonly record struct Window(int First, int Last)
{
    /// <summary>How many samples it has.</summary>
    public int Count => Last - First + 1;

    /// <summary>Its neighbours, without the sample itself, ascending.</summary>
    public int[] Neighbours()
    {
        var neighbours = new System.Collections.Generic.List<int>();
        for (int offset = First; offset <= Last; offset++)
        {
            if (offset != 0)
            {
                neighbours.Add(offset);
            }
        }

        return neighbours.ToArray();
    }
}
