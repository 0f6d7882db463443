using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Site;

/// <summary>A page in a window of its own. When it is closed, nothing may have gone wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> problems = [];
    private readonly List<string> requests = [];

    private OpenPage(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, Address) = (context, page, address);
        page.Console += (_, said) => Note(said.Type is "error" or "warning", $"{said.Type}: {said.Text}");
        page.PageError += (_, error) => Note(true, $"thrown: {error}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Request += (_, request) => requests.Add(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The address of the site.</summary>
    public string Address { get; }

    /// <summary>All that was asked for, from any host.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Opens a page and waits until it shows numbers.</summary>
    public static async Task<OpenPage> At(IBrowserContext context, string address, string page)
    {
        var open = new OpenPage(context, await context.NewPageAsync(), address);
        await open.Page.GotoAsync(address + page);
        await open.IsReady();
        return open;
    }

    /// <summary>Waits until the page shows numbers.</summary>
    public Task IsReady() => Page.WaitForSelectorAsync("body[data-ready]");

    /// <summary>Waits until what has been asked for is drawn, and the address has followed.</summary>
    public Task IsSettled() => Page.WaitForTimeoutAsync(400);

    /// <summary>Keeps a picture of it.</summary>
    public Task Picture(string name, bool whole = false) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(PublishedSite.Pictures, name + ".png"), FullPage = whole });

    /// <summary>What is behind # in the address.</summary>
    public Task<string> Fragment() => Page.EvaluateAsync<string>("location.hash");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(problems);
        Assert.All(requests, request => Assert.StartsWith(Address, request, StringComparison.Ordinal));
    }

    private void Note(bool isProblem, string what)
    {
        if (isProblem)
        {
            problems.Add(what);
        }
    }
}
