namespace GenericGradient.Kernels;

/// <summary>
/// The names of the kernels in <c>GradientKernels</c>, by spacing, edge order and rank. The generator writes how they are found and called; it needs one name for
/// each declaration, in this order.
/// </summary>
internal enum Kernel
{
    /// <summary>There is no kernel: passes go one after the other.</summary>
    None,

    Rank1UnitEdge1,
    Rank2UnitEdge1,
    Rank3UnitEdge1,
    Rank4UnitEdge1,
    Rank1UnitEdge2,
    Rank2UnitEdge2,
    Rank3UnitEdge2,
    Rank4UnitEdge2,
    Rank1StepEdge1,
    Rank2StepEdge1,
    Rank3StepEdge1,
    Rank4StepEdge1,
    Rank1StepEdge2,
    Rank2StepEdge2,
    Rank3StepEdge2,
    Rank4StepEdge2,
    Rank1CoordinatesEdge1,
    Rank2CoordinatesEdge1,
    Rank3CoordinatesEdge1,
    Rank4CoordinatesEdge1,
    Rank1CoordinatesEdge2,
    Rank2CoordinatesEdge2,
    Rank3CoordinatesEdge2,
    Rank4CoordinatesEdge2,
}
