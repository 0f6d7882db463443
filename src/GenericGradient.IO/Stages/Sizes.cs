namespace GenericGradient.IO.Stages;

/// <summary>What the memory of a run depends on.</summary>
/// <param name="Planes">How many planes the grid has.</param>
/// <param name="Computed">How many of them are computed.</param>
/// <param name="PlaneLength">How many samples a plane has.</param>
/// <param name="Halo">How many planes are read around those that are computed.</param>
/// <param name="Results">How many results there are for each sample.</param>
/// <param name="SampleSize">The bytes of a sample.</param>
/// <param name="ResultSize">The bytes of a result.</param>
/// <param name="AreIntegers">Whether samples are converted.</param>
/// <param name="Unit">Planes are computed in multiples of this, because sinks take so many at once.</param>
/// <param name="Others">The memory of source and sinks.</param>
internal readonly record struct Sizes(
    long Planes, long Computed, long PlaneLength, Halo Halo, int Results, int SampleSize, int ResultSize, bool AreIntegers, long Unit, long Others);
