using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Answering;
using CareerBot.Knowledge;
using CareerBot.Teams.Invokes;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace CareerBot.Teams.Tests;

/// <summary>The real assistant over one small guide, and what the handlers take.</summary>
public sealed class SomeAsking : IDisposable
{
    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly KnowledgeStore _store;

    public SomeAsking()
    {
        _store = Some.Store(_folder);
        Assistant = new Assistant(_store, new AssistantOptions { PublicUrl = SomeReplies.PublicUrl });
        Responder = new Responder(Assistant, TimeProvider.System, NullLogger<Responder>.Instance);
    }

    public Assistant Assistant { get; }

    public Responder Responder { get; }

    internal CardAsking CardAsking => new(new ConversationResponder(Responder, Mock.Of<IConversationMemory>(), NullLogger<ConversationResponder>.Instance));

    internal static Votes Votes(IFeedback? feedback) => new(NullLogger<Votes>.Instance, feedback);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
