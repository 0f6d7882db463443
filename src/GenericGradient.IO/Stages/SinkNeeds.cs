namespace GenericGradient.IO.Stages;

/// <summary>What a sink asks of a run.</summary>
/// <param name="Granularity">Writes begin and end at multiples of so many results.</param>
/// <param name="BufferBytes">The memory that it takes itself.</param>
internal readonly record struct SinkNeeds(long Granularity, long BufferBytes);
