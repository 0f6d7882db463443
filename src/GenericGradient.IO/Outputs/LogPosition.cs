namespace GenericGradient.IO.Outputs;

/// <summary>How far a part is.</summary>
/// <param name="Stage">The stage that it is in.</param>
/// <param name="Plane">The first plane of it that is not done.</param>
internal readonly record struct LogPosition(int Stage, long Plane);
