using System.Net;
using System.Net.Sockets;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;
using CareerBot.Setup;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>The checks, in the order in which one depends on another.</summary>
internal static class DoctorChecks
{
    private const int MostNamed = 3;

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
            var errors = session.Store.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToArray();
            return
            [
                new DoctorCheck(
                    "knowledge",
                    $"{lease.Snapshot.Index.Guides.All.Count} guides in \"{session.Store.Directory}\", {errors.Length} errors{Named(errors)}.",
                    errors.Length == 0 ? null : "Run \"careerbot knowledge check\"."),
                new DoctorCheck("topics", $"{lease.Snapshot.Topics.All.Count} topics, {lease.Snapshot.Signposts.Count} signposts.", lease.Snapshot.Topics.All.Count > 0 ? null : "Restore the folder \"topics\" beside the guides."),
                Releases(lease.Snapshot.Wages),
                new DoctorCheck("index", session.Store.IsHealthy ? "The index has sections to answer from." : "The index is empty.", session.Store.IsHealthy ? null : "Add a guide in Markdown to the knowledge folder."),
            ];
        }
        catch (CommandFailure failure)
        {
            return [new DoctorCheck("knowledge", failure.Message, "Pass a folder with --knowledge DIR or set Knowledge:Directory.")];
        }
    }

    /// <summary>The files that the first errors are in.</summary>
    private static string Named(KnowledgeProblem[] errors)
    {
        string[] files = [.. errors.Select(
            problem => problem.Line > 0 ? $"{problem.Path}({problem.Line})" : problem.Path).Distinct(StringComparer.Ordinal)];
        return files.Length == 0 ? string.Empty : $": {string.Join(", ", files.Take(MostNamed))}{(files.Length > MostNamed ? ", …" : string.Empty)}";
    }

    /// <summary>Wages of one place can be held against those of another only where all are of one release.</summary>
    private static DoctorCheck Releases(WageTables wages)
    {
        string[] releases = [.. wages.Releases.Select(release => release.AsOf).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];
        return releases.Length > 1
            ? new DoctorCheck(
                "wages",
                $"The wage tables of {wages.Releases.Count} places are of {string.Join(" and ", releases)}.",
                "Bring in the national and the state file of one release with \"careerbot knowledge import oews\".")
            : new DoctorCheck(
                "wages",
                releases is [var release] ? $"{wages.Releases.Count} places, {release}." : "There are no wage tables.");
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
