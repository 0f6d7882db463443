using System;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Line;

/// <summary>The page shows what the library computes on this runtime.</summary>
public sealed class ValueTests(PublishedSite site)
{
    private const int Cases = 150;

    /// <summary>The numbers of the question that the library comes from, by hand in docs/how-it-works.md.</summary>
    [Fact]
    public async Task It_opens_with_the_worked_example()
    {
        await using var open = await site.Open("");

        var shown = await LineShown.On(open.Page);

        Assert.Equal(["-3", "-2", "2", "5"], shown.Gradient);
        Assert.Equal("axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]", shown.Formulas[0]);
        Assert.Equal("f′(−1) = −2/3 · 4 + 1/2 · 1 + 1/6 · 1 = −2", await open.Page.InnerTextAsync("#equation"));
    }

    [Fact]
    public async Task Values_and_refusals_are_those_of_the_library()
    {
        var random = new Random(7);
        LineCase[] cases = [.. Enumerable.Range(0, Cases).Select(_ => LineCase.Random(random))];
        await using var open = await site.Open("");

        var shown = await LineShown.Under(open.Page, [.. cases.Select(line => line.Fragment)]);

        foreach (var (line, there) in cases.Zip(shown))
        {
            there.IsThatOf(line);
        }

        // What is drawn is what is computed: the page finds narrowed stencils itself. Only coordinates that go around are rounded in another order.
        var computed = cases.Zip(shown).Where(pair => pair.Second.Refusal is null && !pair.First.Holes.Contains(pair.First.At)).ToArray();
        Assert.All(computed.Where(pair => pair.First.Period is null), pair => Assert.True(pair.Second.Agrees == "true", pair.First.Fragment));
        Assert.True(computed.Length > Cases / 4, $"Only {computed.Length} of {Cases} were computed.");
        Assert.Contains(shown, there => there.Refusal is not null);
    }

    [Fact]
    public async Task Examples_show_what_the_library_computes()
    {
        await using var open = await site.Open("");
        foreach (string example in new[] { "A noisy series", "A periodic one", "With holes", "Uneven coordinates" })
        {
            await open.Page.GetByRole(AriaRole.Button, new() { Name = example }).ClickAsync();
            await open.IsSettled();

            var line = LineCase.Of(await open.Fragment());
            Assert.InRange(line.Y.Length, 14, 50);
            (await LineShown.On(open.Page)).IsThatOf(line);
        }
    }
}
