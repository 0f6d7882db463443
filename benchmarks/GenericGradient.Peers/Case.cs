using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GenericGradient.Peers;

/// <summary>What is computed: all axes of a shape, by step or by coordinates.</summary>
/// <param name="Name">Shape, element type and spacing.</param>
/// <param name="Extents">The extents of the samples.</param>
/// <param name="Element"><c>float</c> or <c>double</c>.</param>
/// <param name="IsByCoordinates">By coordinates, not by step.</param>
/// <param name="IsQuick">Whether it is one of the few of a quick comparison.</param>
internal sealed record Case(string Name, int[] Extents, string Element, bool IsByCoordinates, bool IsQuick)
{
    /// <summary>All cases: the list that the other peers read, too.</summary>
    public static IEnumerable<Case> All =>
        from line in Lines()
        let columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from element in columns[2].Split(',')
        from spacing in columns[3].Split(',')
        select new Case(
            $"{columns[0]}-{element}-{spacing}",
            [.. columns[1].Split('x').Select(int.Parse)],
            element,
            spacing == "coordinates",
            columns.Length > 4);

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(Case).Assembly.GetManifestResourceStream("cases.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
