namespace GenericGradient.IO.Stages;

/// <summary>Rows of samples, each a stretch of storage, and equally far apart.</summary>
/// <param name="Start">Where the first begins.</param>
/// <param name="Width">How many samples a row has.</param>
/// <param name="Stride">How far it is from one row to the next.</param>
internal readonly record struct View(long Start, long Width, long Stride)
{
    /// <summary>Where a sample of the view is stored. It is the first of a row.</summary>
    public long Place(long index) => Start + (index / Width * Stride);
}
