using System.Collections.Frozen;
using CareerBot.Core.Answering.Official;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Understands a typed choice of what was offered, where a person types instead of pressing a button.</summary>
internal static class Picking
{
    private const int MostWords = 8;

    /// <summary>What stands for the first, the second … choice.</summary>
    private static readonly string[][] Numbers = [["1", "1st", "first"], ["2", "2nd", "second", "two"], ["3", "3rd", "third", "three"], ["4", "4th", "fourth", "four"], ["5", "5th", "fifth", "five"]];

    /// <summary>Words around what is picked.</summary>
    private static readonly FrozenSet<string> Around = FrozenSet.Create(StringComparer.Ordinal, "the", "a", "an", "one", "ones", "number", "no", "nr", "option", "choice", "i", "mean", "meant", "pick", "choose", "take", "please", "pls", "plz", "for", "of", "and", "ok", "okay", "yes", "um", "uh", "hmm", "it's", "its", "that", "maybe", "probably");

    /// <summary>What takes the only thing that was offered.</summary>
    private static readonly FrozenSet<string> Agreeing = FrozenSet.Create(StringComparer.Ordinal, "yes", "yeah", "yep", "yea", "ya", "yup", "sure", "please", "pls", "plz");

    /// <summary>The turn as a request for what it picks, and without what was offered: an offer holds for one turn.</summary>
    public static Turn Settle(Turn turn, KnowledgeSnapshot knowledge)
    {
        if (turn.Subject?.Offer is not { } offer) return turn;
        var rest = turn with { Subject = turn.Subject with { Offer = null } };
        return rest.Request is null && Picked(turn.Utterance, offer, knowledge) is { } picked ? rest with { Request = picked.Request } : rest;
    }

    /// <summary>The reply with its choices remembered in what the conversation is about.</summary>
    /// <remarks>What is near to something that is not covered is offered too, where it is one thing: "I can look up: Pay: Electricians." – "yes please".</remarks>
    public static Reply Remember(Reply reply) => reply switch
    {
        Reply.Choose { Choices: { Count: > 0 } choices, Family: var family } => With(reply, choices, family),
        Reply.NoAnswer { NearestTopics: [{ Request: not null }] only } => With(reply, only, family: null),
        _ => reply,
    };

    private static Reply With(Reply reply, IReadOnlyList<Choice> choices, string? family) =>
        reply with { Subject = (reply.Subject ?? new Subject()) with { Offer = new Offer([.. choices.Select(choice => new Offered(choice.Label, RequestOf(choice)))]) { Family = family } } };

    private static TurnRequest RequestOf(Choice choice) =>
        choice.Request ?? (choice.SectionId is { } section ? new TurnRequest.Section(choice.GuideId, section) : new TurnRequest.Guide(choice.GuideId));

    private static Offered? Picked(string utterance, Offer offer, KnowledgeSnapshot knowledge)
    {
        var words = Word.Split(UtteranceCleaner.Clean(utterance));
        if (words.Count is 0 or > MostWords) return null;
        if (offer.Choices is [var one] && words.All(word => Agreeing.Contains(word.Lower) || Around.Contains(word.Lower)) && words.Any(word => Agreeing.Contains(word.Lower))) return one;
        string[] told = [.. words.Select(word => word.Lower).Where(word => !Around.Contains(word))];
        if (told.Length == 0) return null;
        if (told is [var only] && Array.FindIndex(Numbers, number => number.Contains(only, StringComparer.Ordinal)) is >= 0 and var at) return at < offer.Choices.Count ? offer.Choices[at] : null;
        var name = string.Join(' ', told);
        return Labelled(told, offer) ?? Named(name, offer, knowledge) ?? (offer.Family is { } family ? OfFamily($"{name} {family}", offer, knowledge) : null);
    }

    /// <summary>The only choice whose label holds all the words.</summary>
    private static Offered? Labelled(string[] told, Offer offer)
    {
        Offered[] holding = [.. offer.Choices.Where(choice =>
        {
            var label = Word.Split(choice.Label).Select(word => GuideNames.Singular(word.Lower)).ToHashSet(StringComparer.Ordinal);
            return told.All(word => label.Contains(GuideNames.Singular(word)));
        })];
        return holding is [var only] ? only : null;
    }

    /// <summary>One of the family, whether it was offered or not: there are more engineers than three.</summary>
    private static Offered? OfFamily(string name, Offer offer, KnowledgeSnapshot knowledge) =>
        Named(name, offer, knowledge) ?? (offer.Choices[0].Request is TurnRequest.Salary like && OccupationLookup.Find(name, knowledge) is { Candidates: [var meant] } ? new Offered(meant.Title, like with { Occupation = meant.Code }) : null);

    /// <summary>The choice that the name of an occupation stands for.</summary>
    private static Offered? Named(string name, Offer offer, KnowledgeSnapshot knowledge) =>
        OccupationLookup.Find(name, knowledge) is { Candidates: [var meant] }
            ? offer.Choices.FirstOrDefault(choice => choice.Request switch
            {
                TurnRequest.Salary salary => salary.Occupation == meant.Code,
                TurnRequest.Compare compare => compare.First == meant.Code || compare.Second == meant.Code,
                _ => false,
            })
            : null;
}
