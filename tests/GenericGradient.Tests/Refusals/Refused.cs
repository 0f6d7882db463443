using System;
using System.Globalization;
using Xunit;

namespace GenericGradient.Tests.Refusals;

/// <summary>A call that must be refused, and all that must be said of it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Call">The call; it takes its memory from the canaries.</param>
/// <param name="Exception">The type of the exception, exactly.</param>
/// <param name="Parameter">The argument that is named.</param>
/// <param name="Text">The whole message, without what the platform appends to it.</param>
/// <param name="Value">The value that the exception carries, if it is one about a range.</param>
internal sealed record Refused(string Name, Action<Canaries> Call, Type Exception, string? Parameter, string Text, object? Value = null)
{
    /// <summary>Calls, and checks the exception and the memory.</summary>
    public void Verify()
    {
        var canaries = new Canaries();

        var thrown = Assert.Throws(Exception, () => Call(canaries));

        Assert.Equal(Parameter, (thrown as ArgumentException)?.ParamName);
        Assert.Equal(Text + Appended, thrown.Message);
        Assert.Equal(Invariant(Value), Invariant((thrown as ArgumentOutOfRangeException)?.ActualValue));
        canaries.Verify();
    }

    /// <summary>In the digits and signs of no culture.</summary>
    private static string? Invariant(object? value) =>
        Convert.ToString(value is Enum ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : value, CultureInfo.InvariantCulture);

    /// <summary>What the platform appends to the message of an argument's exception.</summary>
    private string Appended => (Parameter is null ? "" : $" (Parameter '{Parameter}')")
        + (Value is null ? "" : $"{Environment.NewLine}Actual value was {Invariant(Value)}.");
}
