using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CareerBot.Tests.Web;

/// <summary>Bot Framework Web Chat over an offline Direct Line, run by Node from tests/webchat.</summary>
internal sealed class WebChat : IAsyncDisposable
{
    private const string Ready = "READY ";

    private static readonly string[] Nodes = ["/usr/bin/node", "/usr/local/bin/node", "/usr/bin/nodejs"];

    private readonly Process _process;

    private WebChat(Process process, Uri url)
    {
        _process = process;
        Url = url;
    }

    public static string? Node { get; } = Nodes.FirstOrDefault(File.Exists);

    public static bool IsInstalled => File.Exists(Path.Join(Folder, "node_modules", ".webchat", "webchat.js"));

    /// <summary>The page with the chat.</summary>
    public Uri Url { get; }

    /// <summary>Where screenshots are kept; not part of the repository.</summary>
    public static string Artifacts { get; } = Path.GetFullPath(Path.Join(ThisFolder(), "../../../artifacts"));

    private static string Folder { get; } = Path.GetFullPath(Path.Join(ThisFolder(), "../../webchat"));

    /// <param name="bot">Where it posts activities.</param>
    /// <param name="port">Where it serves the page and takes replies.</param>
    public static async Task<WebChat> StartAsync(Uri bot, int port)
    {
        var start = new ProcessStartInfo(Node ?? throw new InvalidOperationException("There is no Node here."))
        {
            ArgumentList = { Path.Join(Folder, "serve.js"), bot.ToString(), port.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var firstLine = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => firstLine.TrySetResult(line.Data);
        process.BeginOutputReadLine();
        var ready = await firstLine.Task.WaitAsync(TimeSpan.FromSeconds(60));
        if (ready?.StartsWith(Ready, StringComparison.Ordinal) is not true) throw new InvalidOperationException($"Node said \"{ready}\".");
        return new WebChat(process, new Uri($"http://127.0.0.1:{int.Parse(ready[Ready.Length..], CultureInfo.InvariantCulture)}/"));
    }

    /// <summary>It ends with its standard input.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? throw new InvalidOperationException("This file has no folder.");
}

/// <summary>A test in Web Chat; where Node, Chromium or the packages are missing it is reported as skipped.</summary>
internal sealed class WebChatFactAttribute : FactAttribute
{
    public WebChatFactAttribute()
    {
        if (Chromium.Path is null) Skip = "No Chromium here: install it (apt-get install chromium) or name it in CHROMIUM_PATH.";
        else if (WebChat.Node is null) Skip = "No Node here: install it (apt-get install nodejs npm).";
        else if (!WebChat.IsInstalled) Skip = "Web Chat is not installed: run tests/webchat/install.sh.";
    }
}
