using System.Net;
using System.Net.Sockets;
using CareerBot.Knowledge.Reading;
using CareerBot.Setup;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>The checks, in the order in which one depends on another.</summary>
internal static class DoctorChecks
{
    public static IEnumerable<DoctorCheck> Run(string? knowledge)
    {
        var configuration = Configuration(out var settings);
        yield return configuration;
        if (settings is null) yield break;

        foreach (var check in Knowledge(knowledge))
        {
            yield return check;
        }

        yield return DoctorCheckStorage.Run(settings);
        yield return Port(settings[$"{WebOptions.Section}:{nameof(WebOptions.Url)}"] ?? WebOptions.DefaultUrl);
    }

    /// <summary>The settings for further checks; null where they can't be read, which is said already.</summary>
    public static IConfigurationRoot? SettingsOrNone()
    {
        _ = Configuration(out var settings);
        return settings;
    }

    private static DoctorCheck Configuration(out IConfigurationRoot? settings)
    {
        settings = null;
        try
        {
            settings = Settings.ReadOrFail();
            return File.Exists(Settings.File)
                ? new DoctorCheck("configuration", $"{Settings.File} is read.")
                : new DoctorCheck("configuration", $"There is no {Settings.File} here; the defaults hold.");
        }
        catch (CommandFailure failure)
        {
            return new DoctorCheck("configuration", failure.Message, $"Correct {Settings.File}.");
        }
    }

    private static List<DoctorCheck> Knowledge(string? directory)
    {
        try
        {
            using var session = AskingSession.OpenAny(directory, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsInteractive: false));
            using var lease = session.Store.Acquire();
            var errors = session.Store.Problems.Count(problem => problem.Severity == ProblemSeverity.Error);
            return
            [
                new DoctorCheck("knowledge", $"{lease.Snapshot.Index.Guides.All.Count} guides in \"{session.Store.Directory}\", {errors} errors.", errors == 0 ? null : "Run \"careerbot knowledge check\"."),
                new DoctorCheck("topics", $"{lease.Snapshot.Topics.All.Count} topics, {lease.Snapshot.Signposts.Count} signposts.", lease.Snapshot.Topics.All.Count > 0 ? null : "Restore the folder \"topics\" beside the guides."),
                new DoctorCheck("index", session.Store.IsHealthy ? "The index has sections to answer from." : "The index is empty.", session.Store.IsHealthy ? null : "Add a guide in Markdown to the knowledge folder."),
            ];
        }
        catch (CommandFailure failure)
        {
            return [new DoctorCheck("knowledge", failure.Message, "Pass a folder with --knowledge DIR or set Knowledge:Directory.")];
        }
    }

    private static DoctorCheck Port(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return new DoctorCheck("port", $"\"{url}\" is no address.", $"Set Web:Url to something like {WebOptions.DefaultUrl}.");
        }

        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, address.Port);
            listener.Start();
            return new DoctorCheck("port", $"{address.Port} is free.");
        }
        catch (SocketException exception)
        {
            return new DoctorCheck("port", $"{address.Port} can't be used: {exception.Message}.", "Stop the other program, or set Web:Url to another port.");
        }
    }
}
