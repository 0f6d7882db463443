using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Line;

/// <summary>What the page of a row of samples shows.</summary>
public sealed class LineShown
{
    private const string Read = """
        () => ({
            Gradient: [...document.querySelectorAll('td.result[data-index]')].map(cell => cell.dataset.value),
            Formulas: [...document.querySelectorAll('#formulas dd')].map(line => line.textContent),
            Refusal: document.querySelector('#equation .refused')?.lastChild.textContent ?? null,
            Agrees: document.body.dataset.agrees,
        })
        """;

    /// <summary>The derivative at each sample, with all digits; empty where it is refused.</summary>
    public string[] Gradient { get; set; } = [];

    /// <summary>The formula of the sample that is looked at, of the first and of the last.</summary>
    public string[] Formulas { get; set; } = [];

    /// <summary>Why the library refuses.</summary>
    public string? Refusal { get; set; }

    /// <summary>Whether the stencil that is drawn has the bits of the result.</summary>
    public string Agrees { get; set; } = "";

    /// <summary>What a page shows now.</summary>
    public static Task<LineShown> On(IPage page) => page.EvaluateAsync<LineShown>(Read);

    /// <summary>What a page shows under some addresses, one after the other.</summary>
    public static Task<LineShown[]> Under(IPage page, string[] fragments) => page.EvaluateAsync<LineShown[]>(
        $$"""
        async fragments => {
            const shown = [];
            for (const fragment of fragments) {
                await new Promise(drawn => {
                    addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(drawn)), { once: true });
                    location.hash = fragment;
                });
                shown.push(({{Read}})());
            }
            return shown;
        }
        """,
        fragments);

    /// <summary>It is what the library computes here, to the bit, or refuses, in its words.</summary>
    public void IsThatOf(LineCase line)
    {
        GradientPlan<double> plan;
        double[] expected;
        try
        {
            plan = GradientPlan.Create<double>([line.Y.Length], line.Spacing, line.Options);
            expected = GenericGradient.Gradient.Compute(line.Samples, line.Spacing, line.Options);
        }
        catch (Exception refusal) when (refusal is ArgumentException or NotSupportedException)
        {
            Assert.Equal(refusal.Message, Refusal);
            Assert.All(Gradient, value => Assert.Equal("", value));
            return;
        }

        Assert.Null(Refusal);
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), Gradient.Select(text => BitConverter.DoubleToInt64Bits(Number(text))));
        Assert.Equal(plan.StencilAt(0, 0).ToString(), Formulas[1]);
        Assert.Equal(plan.StencilAt(0, line.Y.Length - 1).ToString(), Formulas[2]);
        if (line.Missing == Missing.Propagate)
        {
            Assert.Equal(plan.StencilAt(0, line.At).ToString(), Formulas[0]);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
