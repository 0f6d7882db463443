using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace GenericGradient.Playground.Tests.Site;

/// <summary>The pages as they are published, on a server of this process, and a browser for them: once for all tests.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("GenericGradient.Playground.").FullName;
    private string? missing;
    private WebApplication? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where pictures of the pages go, to be looked at.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    /// <summary>Where the pages are.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            missing = "Chromium is not on this machine.";
            return;
        }

        missing = await Publishing.Into(folder);
        if (missing is null)
        {
            await Serve();
            playwright = await Microsoft.Playwright.Playwright.CreateAsync();

            // Without a sandbox, because it is not there for root, who runs tests in containers. Only pages of this repository are opened.
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-quic"] });
        }
    }

    /// <summary>Opens a page in a window of its own; skips the test where there is no browser.</summary>
    /// <param name="page">The page, with what stands behind #.</param>
    /// <param name="window">The window; 1280 x 900 by default.</param>
    public async Task<OpenPage> Open(string page, BrowserNewContextOptions? window = null)
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        window ??= new();
        window.ViewportSize ??= new() { Width = 1280, Height = 900 };
        window.ColorScheme ??= ColorScheme.Light;
        var context = await browser!.NewContextAsync(window);
        return await OpenPage.At(context, Address, page);
    }

    /// <summary>How many bytes a file of the site has when it comes compressed, as web servers send it.</summary>
    public long Compressed(string path)
    {
        string file = Path.Combine(folder, "wwwroot", path.Length == 0 ? "index.html" : path);
        return new FileInfo(File.Exists(file + ".br") ? file + ".br" : file).Length;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        var files = new PhysicalFileProvider(Path.Combine(folder, "wwwroot"));
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new FileExtensionContentTypeProvider() });
        await server.StartAsync();
        Address = server.Urls.Single() + "/";
    }
}
