using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Stages;

/// <summary>One way through some samples: which planes of which source are computed, how, and where their results go.</summary>
/// <param name="Source">The samples.</param>
/// <param name="Sinks">Where the results go.</param>
/// <param name="Outputs">Which output of the run each sink is.</param>
/// <param name="Plans">How results are computed.</param>
/// <param name="First">The first plane that is computed.</param>
/// <param name="End">The end of them.</param>
/// <param name="Layout">How many at once.</param>
internal sealed record Stage<TSample, T>(
    IPlaneSource<TSample> Source, IPlaneSink<T>[] Sinks, int[] Outputs, IWindowPlans<TSample, T> Plans, long First, long End, StreamLayout Layout)
    where TSample : unmanaged
    where T : unmanaged;
