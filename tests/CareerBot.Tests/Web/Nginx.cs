using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using CareerBot.TestKit;

namespace CareerBot.Tests.Web;

/// <summary>A real proxy on a port of this machine, with a configuration as people write it.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    private Nginx(string location)
    {
        Port = FreePort.Find();
        _folder.Write("nginx.conf", Configuration(location));
        var start = new ProcessStartInfo(Program) { ArgumentList = { "-p", _folder.Path, "-c", "nginx.conf", "-e", "stderr" }, RedirectStandardError = true };
        _process = Process.Start(start) ?? throw new InvalidOperationException("nginx did not start.");
    }

    public static bool IsInstalled { get; } = File.Exists(Program);

    public int Port { get; }

    public Uri Url => new($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/");

    /// <param name="location">What stands in the block of the only location.</param>
    public static async Task<Nginx> StartAsync(string location)
    {
        var nginx = new Nginx(location);
        await Until.TrueAsync(() => nginx._process.HasExited || nginx.IsListening());
        return nginx._process.HasExited ? throw new InvalidOperationException($"nginx said: {await nginx._process.StandardError.ReadToEndAsync()}") : nginx;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private bool IsListening()
    {
        using var client = new TcpClient();
        try
        {
            client.Connect("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private string Configuration(string location) => $$"""
        daemon off;
        master_process off;
        pid nginx.pid;
        events { }
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          server {
            listen 127.0.0.1:{{Port.ToString(CultureInfo.InvariantCulture)}};
            location / {
              {{location}}
            }
          }
        }
        """;
}

/// <summary>A test behind nginx; where there is none it is reported as skipped.</summary>
internal sealed class NginxTheoryAttribute : TheoryAttribute
{
    public NginxTheoryAttribute()
    {
        if (!Nginx.IsInstalled) Skip = "No nginx here: install it (apt-get install nginx-light).";
    }
}

/// <summary>The same without data.</summary>
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute()
    {
        if (!Nginx.IsInstalled) Skip = "No nginx here: install it (apt-get install nginx-light).";
    }
}
