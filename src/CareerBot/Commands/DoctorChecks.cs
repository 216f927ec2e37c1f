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
        foreach (var check in configuration)
        {
            yield return check;
        }

        if (settings is null) yield break;
        foreach (var check in Knowledge(knowledge))
        {
            yield return check;
        }

        yield return KeptFiles.Store(settings) is { } store
            ? new DoctorCheck("store", store.Finding, store.Remedy)
            : DoctorCheckStorage.Run(settings);
        yield return Key(settings);
        foreach (var check in DoctorCheckListening.Run(settings))
        {
            yield return check;
        }
    }

    /// <summary>The settings for further checks; null where they can't be read, which is said already.</summary>
    public static IConfigurationRoot? SettingsOrNone()
    {
        _ = Configuration(out var settings);
        return settings;
    }

    private static IEnumerable<DoctorCheck> Configuration(out IConfigurationRoot? settings)
    {
        settings = null;
        try
        {
            var read = Settings.ReadForHost(out var troubles);
            if (troubles.Count > 0) return troubles.Select(trouble => new DoctorCheck("configuration", trouble.Finding, trouble.Remedy));
            settings = read;
            var found = File.Exists(Settings.File) ? $"{Settings.File} is read." : $"There is no {Settings.File} here; the defaults hold.";
            return [new DoctorCheck("configuration", found)];
        }
        catch (CommandFailure failure)
        {
            return [new DoctorCheck("configuration", failure.Message, $"Correct {Settings.File}.")];
        }
    }

    private static DoctorCheck Key(IConfiguration settings) => KeptFiles.Key(settings) is { } trouble
        ? new DoctorCheck("charts", trouble.Finding, trouble.Remedy)
        : new DoctorCheck(
            "charts",
            $"Addresses of pictures are signed with {(settings.Charts().Key.Length > 0 ? "Charts:Key" : $"the key in \"{settings.Charts().KeyFile}\"")}.");

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
                Encoder(session),
                new DoctorCheck("index", session.Store.IsHealthy ? "The index has sections to answer from." : "The index is empty.", session.Store.IsHealthy ? null : "Add a guide in Markdown to the knowledge folder."),
            ];
        }
        catch (CommandFailure failure)
        {
            return [new DoctorCheck("knowledge", failure.Message, "Pass a folder with --knowledge DIR or set Knowledge:Directory.")];
        }
    }

    private static DoctorCheck Encoder(AskingSession session) => session.Encoder is { } encoder
        ? new DoctorCheck("encoder", $"The sentence encoder {encoder} helps to read.")
        : new DoctorCheck(
            "encoder",
            "Questions are read without the sentence encoder, less well.",
            Settings.ReadOrFail().Knowledge(null).Encoder
                ? $"Restore the folder \"{ShippedEncoder.Folder}\", or set Knowledge:Encoder to false."
                : null);

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
}
