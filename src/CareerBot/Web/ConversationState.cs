using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CareerBot.Core.Turns;

namespace CareerBot.Web;

/// <summary>What a conversation is about, as a text that the page keeps and sends back.</summary>
/// <remarks>It holds ids and names only, so it needs no secrecy; but it comes back from outside, so every part of it is bounded.</remarks>
internal static class ConversationState
{
    private const int MaxLength = 4000;
    private const int MaxPartLength = 120;
    private const int MaxChoices = 5;
    private const int MaxLabelLength = 300;

    public static string? Write(Subject? subject) =>
        subject is null ? null : Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(subject, WebJson.Default.Subject));

    /// <summary>Whether the text is one that <see cref="Write"/> may have made; none at all is the start of a conversation.</summary>
    public static bool TryRead(string? state, out Subject? subject)
    {
        subject = null;
        if (string.IsNullOrEmpty(state)) return true;
        if (state.Length > MaxLength || !Base64Url.IsValid(state)) return false;
        try
        {
            var read = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(state), WebJson.Default.Subject);
            if (!IsBounded(read)) return false;
            subject = read;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool IsBounded([NotNullWhen(true)] Subject? subject) =>
        subject is not null
        && IsShort(subject.GuideId) && IsShort(subject.SectionId) && IsShort(subject.Topic) && IsShort(subject.Place) && IsShort(subject.OccupationCode) && IsShort(subject.ComparedCode)
        && IsBounded(subject.Offer);

    private static bool IsBounded(Offer? offer) =>
        offer is null || (IsShort(offer.Family) && offer.Choices is { Count: <= MaxChoices } && offer.Choices.All(choice => choice is { Label: { } label, Request: { } request } && label.Length <= MaxLabelLength && IsBounded(request)));

    private static bool IsBounded(TurnRequest request) => request switch
    {
        TurnRequest.Salary salary => salary.Occupation is not null && IsShort(salary.Occupation) && IsShort(salary.Place) && IsShort(salary.Level) && IsShort(salary.Period),
        TurnRequest.Compare compare => compare is { First: not null, Second: not null } && IsShort(compare.First) && IsShort(compare.Second),
        TurnRequest.Guide guide => guide.GuideId is not null && IsShort(guide.GuideId),
        TurnRequest.Section section => section is { GuideId: not null, SectionId: not null } && IsShort(section.GuideId) && IsShort(section.SectionId),
        _ => false,
    };

    private static bool IsShort(string? part) => part is null || part.Length <= MaxPartLength;
}
