using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Knowledge;
using CareerBot.Setup;
using Microsoft.Extensions.Logging;

namespace CareerBot.Commands;

/// <summary>The knowledge and the assistant for the length of one command.</summary>
internal sealed class AskingSession : IDisposable
{
    private AskingSession(KnowledgeStore store, Responder responder)
    {
        Store = store;
        Responder = responder;
    }

    public KnowledgeStore Store { get; }

    public Responder Responder { get; }

    /// <summary>Opens a knowledge folder that has something to answer from.</summary>
    public static AskingSession Open(string? directory, Terminal terminal)
    {
        var session = OpenAny(directory, terminal);
        if (session.Store.IsHealthy) return session;
        session.Dispose();
        throw CommandFailure.Problem($"No guide could be loaded from \"{session.Store.Directory}\". Run \"careerbot knowledge check --knowledge {session.Store.Directory}\" to see why.");
    }

    /// <summary>Opens a knowledge folder whatever is in it.</summary>
    public static AskingSession OpenAny(string? directory, Terminal terminal)
    {
        if (directory is not null && !Directory.Exists(directory))
        {
            throw CommandFailure.Usage($"The knowledge folder \"{directory}\" does not exist. Pass an existing folder with --knowledge DIR.");
        }

        var settings = Settings.ReadOrFail();
        var loggers = new TerminalLoggers(terminal.Error);
        var store = OpenStore(settings.Knowledge(directory), loggers);
        var assistant = new Assistant(store, settings.Assistant());
        return new AskingSession(store, new Responder(assistant, TimeProvider.System, new Logger<Responder>(loggers)));
    }

    /// <summary>The text of a section, to hold quotes against; null where there is none.</summary>
    public string? SectionText(string guideId, string sectionId) =>
        Store.FindGuide(guideId)?.Sections.FirstOrDefault(section => string.Equals(section.Id, sectionId, StringComparison.Ordinal)) is { } section
            ? string.Join(' ', section.Passages.Select(passage => passage.Text))
            : null;

    public void Dispose() => Store.Dispose();

    private static KnowledgeStore OpenStore(KnowledgeOptions options, TerminalLoggers loggers)
    {
        try
        {
            return KnowledgeStore.Open(options, TimeProvider.System, loggers);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw CommandFailure.Problem(exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw CommandFailure.Problem(
                $"The knowledge cannot be loaded ({exception.GetType().Name}): {exception.Message} Undo the last change to its files.");
        }
    }
}
