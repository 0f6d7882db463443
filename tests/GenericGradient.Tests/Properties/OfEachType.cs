using System;

namespace GenericGradient.Tests.Properties;

/// <summary>24 binary digits.</summary>
public sealed class ExactnessOfFloat : Exactness<float>;

/// <summary>53 binary digits.</summary>
public sealed class ExactnessOfDouble : Exactness<double>;

/// <summary>11 binary digits.</summary>
public sealed class ExactnessOfHalf : Exactness<Half>;

/// <summary>28 decimal places.</summary>
public sealed class ExactnessOfDecimal : Exactness<decimal>;

/// <summary>All digits.</summary>
public sealed class ExactnessOfFraction : Exactness<Fraction>;

/// <summary>24 binary digits.</summary>
public sealed class SymmetryOfFloat : Symmetry<float>;

/// <summary>53 binary digits.</summary>
public sealed class SymmetryOfDouble : Symmetry<double>;

/// <summary>11 binary digits.</summary>
public sealed class SymmetryOfHalf : Symmetry<Half>;

/// <summary>28 decimal places.</summary>
public sealed class SymmetryOfDecimal : Symmetry<decimal>;

/// <summary>All digits.</summary>
public sealed class SymmetryOfFraction : Symmetry<Fraction>;

/// <summary>24 binary digits.</summary>
public sealed class FormsOfFloat : Forms<float>;

/// <summary>53 binary digits.</summary>
public sealed class FormsOfDouble : Forms<double>;

/// <summary>11 binary digits.</summary>
public sealed class FormsOfHalf : Forms<Half>
{
    /// <inheritdoc/>
    protected override int ParallelRuns => 20;
}

/// <summary>28 decimal places.</summary>
public sealed class FormsOfDecimal : Forms<decimal>
{
    /// <inheritdoc/>
    protected override int ParallelRuns => 9;
}

/// <summary>All digits.</summary>
public sealed class FormsOfFraction : Forms<Fraction>
{
    /// <inheritdoc/>
    protected override int ParallelRuns => 3;
}
