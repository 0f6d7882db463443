using GenericGradient.Plans;

namespace GenericGradient;

/// <content>The explanation of a plan.</content>
public sealed partial class GradientPlan<T>
{
    /// <summary>
    /// Says in words, for a person, what an execution does on this machine: the memory that it reads and writes, the operations for each sample, the loop, and when it stores past the
    /// caches, fetches ahead and uses several threads. The words may change from one version to the next.
    /// </summary>
    /// <returns>Some lines, each with its subject in front.</returns>
    /// <example>
    /// <code>
    /// var plan = GradientPlan.Create&lt;float&gt;([4096, 4096], 0.1f);
    /// Console.Write(plan.Explain());
    /// // plan      (4096, 4096): axis 0 by step 0.1, axis 1 by step 0.1; edge order First
    /// // memory    reads 64 MiB, writes 128 MiB: 12 bytes for each sample
    /// // axis 0    reads 2 neighbours; 2 operations, one of them a division
    /// // axis 1    reads 2 neighbours; 2 operations, one of them a division
    /// // loop      the kernel Rank2StepEdge1
    /// // blocks    of 8,192 samples, which go along all axes while they are in the first-level cache
    /// // vectors   of 256 bits: 8 samples at a time
    /// // stores    past the caches: samples and results are 32 MiB or more
    /// // fetches   samples 32 KiB ahead to the second-level cache, 2 KiB ahead to the first
    /// // threads   up to 2 with ExecuteParallel, in 64 pieces of 262,144 samples
    /// </code>
    /// </example>
    public string Explain() => PlanExplanation.Of(this);
}
