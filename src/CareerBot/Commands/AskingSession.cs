using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Encoder;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Vectors;
using CareerBot.Setup;
using Microsoft.Extensions.Logging;

namespace CareerBot.Commands;

/// <summary>The knowledge and the assistant for the length of one command.</summary>
internal sealed class AskingSession : IDisposable
{
    private readonly PassageEncoding? _encoding;

    private AskingSession(KnowledgeStore store, PassageEncoding? encoding, string? encoder, Responder responder)
    {
        _encoding = encoding;
        Encoder = encoder;
        Store = store;
        Responder = responder;
    }

    public KnowledgeStore Store { get; }

    public Responder Responder { get; }

    /// <summary>The sentence encoder in use; null where there is none.</summary>
    public string? Encoder { get; }

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
        var options = settings.Knowledge(directory);
        var vectors = new PassageVectors(isOnDemand: true);
        var (store, encoder) = SideBySide.Run(() => OpenStore(options, loggers, vectors), () => options.Encoder ? LoadEncoder(loggers) : null);
        var encoding = encoder is null ? null : new PassageEncoding(store, options, vectors, encoder);
        var assistant = new Assistant(store, settings.Assistant());
        var responder = new Responder(assistant, TimeProvider.System, new Logger<Responder>(loggers));
        return new AskingSession(store, encoding, encoder?.ModelId, responder);
    }

    /// <summary>The text of a section, to hold quotes against; null where there is none.</summary>
    public string? SectionText(string guideId, string sectionId) =>
        Store.FindGuide(guideId)?.Sections.FirstOrDefault(section => string.Equals(section.Id, sectionId, StringComparison.Ordinal)) is { } section
            ? string.Join(' ', section.Passages.Select(passage => passage.Text))
            : null;

    public void Dispose()
    {
        if (Store.IsHealthy) _encoding?.Keep();
        Store.Dispose();
    }

    /// <summary>Null, and said so, where the encoder can't be used.</summary>
    private static ISentenceVectors? LoadEncoder(TerminalLoggers loggers)
    {
        try
        {
            return ShippedEncoder.Load();
        }
        catch (EncoderUnavailableException exception)
        {
            new Logger<AskingSession>(loggers).WithoutEncoder(exception.Message);
            return null;
        }
    }

    private static KnowledgeStore OpenStore(KnowledgeOptions options, TerminalLoggers loggers, PassageVectors vectors)
    {
        try
        {
            return KnowledgeStore.Open(options, TimeProvider.System, loggers, vectors);
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
